import { type RunId, refuse } from '@fangang/kernel';
import type { MatchRun, ProposalLine, RunInput, UnplacedLine } from '@fangang/matching-domain';
import { NotFound, type Reader, type StateDoc, within } from '@fangang/persistence';
import { cursorOf, readCursor } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { RunRowDoc } from '../../state/match-run.schema';
import { RunRowsStore } from '../../state/run-rows.store';
import { behindRow } from '../../state/behind.store';

/** Runs, their proposals and their recorded inputs; reached by whoever reaches the area of the run's people. */
@Injectable()
export class RunsQuery {
  constructor(
    @InjectModel('MatchRun', 'matching') private readonly runs: Model<StateDoc<unknown>>,
    @InjectModel('RunRow', 'matching') private readonly rows: Model<RunRowDoc>,
    private readonly kept: RunRowsStore,
  ) {}

  /** @throws NotFound absent or out of scope */
  async one({ scope }: Reader, runId: RunId): Promise<MatchRun> {
    const doc = await this.runs.findOne({ _id: runId, ...within(scope, { areas: 'areas' }) }).lean<StateDoc<MatchRun> | null>();
    if (!doc) throw new NotFound('MatchRun', runId);
    return doc.state;
  }

  /** Refused while there is no answer yet. @throws NotFound */
  async proposal(reader: Reader, runId: RunId, { limit, after }: { readonly limit: number; readonly after?: string | undefined }) {
    const { state, figures } = await this.one(reader, runId);
    if (!figures) return refuse('INVALID_TRANSITION', { from: state, to: 'DONE' });
    const boundTo = { scope: reader.scope, runId };
    const from = after === undefined ? 0 : Number(readCursor(after, boundTo)[0]);
    const docs = await this.rows
      .find({ runId, ...behindRow(from) })
      .sort({ n: 1 })
      .limit(limit + 1)
      .lean<RunRowDoc[]>();
    const page = docs.slice(0, limit);
    const last = page.at(-1);
    const more = docs.length > limit && last !== undefined;
    return {
      ok: true as const,
      figures,
      lines: page.flatMap(({ kind, row }) => (kind === 'LINE' ? [row as ProposalLine] : [])),
      unplaced: page.flatMap(({ kind, row }) => (kind === 'UNPLACED' ? [row as UnplacedLine] : [])),
      page: { hasMore: more, ...(more ? { next: cursorOf([last.n], boundTo) } : {}) },
    };
  }

  /** @throws NotFound absent, out of scope, or not solved */
  async input(reader: Reader, runId: RunId): Promise<RunInput> {
    await this.one(reader, runId);
    return this.kept.input(runId);
  }
}
