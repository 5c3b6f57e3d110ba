import { inflateSync } from 'node:zlib';
import type { OpeningId, RunId, WorkerId } from '@fangang/kernel';
import type { Proposal, ProposalLine, RunInput } from '@fangang/matching-domain';
import { type Caller, NotFound } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import type { RunInputDoc, RunRowDoc } from './match-run.schema';

const rowsAtOnce = 1_000;

/** What lies beside a run: its recorded input and the rows of its proposal. Written once, with the run's own change to DONE. */
@Injectable()
export class RunRowsStore {
  constructor(
    @InjectModel('RunInput', 'matching') private readonly inputs: Model<RunInputDoc>,
    @InjectModel('RunRow', 'matching') private readonly rows: Model<RunRowDoc>,
  ) {}

  async keep({ unit: { session } }: Caller, runId: RunId, { lines, unplaced }: Proposal, deflated: Uint8Array): Promise<void> {
    await this.inputs.insertMany([{ _id: runId, deflated: Buffer.from(deflated) }], { session });
    const docs = [
      ...lines.map((row) => ({ kind: 'LINE' as const, row })),
      ...unplaced.map((row) => ({ kind: 'UNPLACED' as const, row })),
    ].map((each, index): RunRowDoc => ({ _id: `${runId}:${index + 1}`, runId, n: index + 1, ...each }));
    for (let from = 0; from < docs.length; from += rowsAtOnce) await this.rows.insertMany(docs.slice(from, from + rowsAtOnce), { session });
  }

  /** Numbers and openings of all lines of a run, by number. */
  async plan({ unit: { session } }: Caller, runId: RunId): Promise<readonly { readonly line: number; readonly openingId: OpeningId }[]> {
    const docs = await this.rows
      .find({ runId, kind: 'LINE' }, { n: 1, 'row.openingId': 1 })
      .sort({ n: 1 })
      .session(session)
      .lean<{ readonly n: number; readonly row: { readonly openingId: OpeningId } }[]>();
    return docs.map(({ n, row: { openingId } }) => ({ line: n, openingId }));
  }

  /** These lines, by number. */
  async lines({ unit: { session } }: Caller, runId: RunId, numbers: readonly number[]): Promise<readonly ProposalLine[]> {
    const docs = await this.rows
      .find({ runId, n: mongoose.trusted({ $in: [...numbers] }) })
      .sort({ n: 1 })
      .session(session)
      .lean<RunRowDoc[]>();
    return docs.map(({ row }) => row as ProposalLine);
  }

  /** The recorded input, as it was hashed. Outside a unit. @throws NotFound */
  async input(runId: RunId): Promise<RunInput> {
    const doc = await this.inputs.findById(runId).lean<{ readonly deflated: { readonly buffer: Uint8Array } } | null>();
    if (!doc) throw new NotFound('RunInput', runId);
    return JSON.parse(inflateSync(doc.deflated.buffer).toString('utf8')) as RunInput;
  }
}

/** What a run saw, by id: each line is held against the living rows. */
export const seenOf = (input: RunInput) => {
  const candidates = new Map(input.candidates.map((candidate) => [candidate.workerId, candidate]));
  const openings = new Map(input.openings.map(({ opening }) => [opening.openingId, opening]));
  return (workerId: WorkerId, openingId: OpeningId) => {
    const candidate = candidates.get(workerId);
    const opening = openings.get(openingId);
    return candidate && opening ? { candidate, opening } : null;
  };
};
