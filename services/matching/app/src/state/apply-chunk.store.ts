import type { JobId, OpeningId, PlacementId, Refusal, WorkerId } from '@fangang/kernel';
import type { PlacementState } from '@fangang/matching-domain';
import { type Caller, NotFound } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { ApplyChunkDoc } from './match-run.schema';

/** What became of one line. */
export interface AppliedLine {
  readonly line: number;
  readonly workerId: WorkerId;
  readonly placementId?: PlacementId;
  readonly state?: PlacementState;
  /** Why not; of a placement that was made, why it was not offered. */
  readonly refusal?: Refusal;
}

/** Lines of one opening that are applied together. */
export interface ApplyChunk {
  readonly openingId: OpeningId;
  readonly lines: readonly number[];
  readonly items: readonly AppliedLine[];
}

/** The chunks of a job, kept beside it so that the job itself stays small. */
@Injectable()
export class ApplyChunkStore {
  constructor(@InjectModel('ApplyChunk', 'matching') private readonly rows: Model<ApplyChunkDoc>) {}

  async plan({ unit: { session } }: Caller, jobId: JobId, chunks: readonly Omit<ApplyChunk, 'items'>[]): Promise<void> {
    const docs = chunks.map(({ openingId, lines }, n): ApplyChunkDoc => ({ _id: `${jobId}:${n}`, jobId, n, openingId, lines, items: [] }));
    if (docs.length > 0) await this.rows.insertMany(docs, { session });
  }

  /** @throws NotFound */
  async get({ unit: { session } }: Caller, jobId: JobId, n: number): Promise<ApplyChunk> {
    const doc = await this.rows.findById(`${jobId}:${n}`).session(session).lean<ApplyChunkDoc | null>();
    if (!doc) throw new NotFound('ApplyChunk', `${jobId}:${n}`);
    return { openingId: doc.openingId as OpeningId, lines: doc.lines, items: doc.items as readonly AppliedLine[] };
  }

  async keep({ unit: { session } }: Caller, jobId: JobId, n: number, items: readonly AppliedLine[]): Promise<void> {
    await this.rows.updateOne({ _id: `${jobId}:${n}` }, { $set: { items: [...items] } }, { session });
  }
}
