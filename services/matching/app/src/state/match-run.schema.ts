import { stateSchema } from '@fangang/persistence';
import { Schema } from 'mongoose';

export const matchRunSchema = stateSchema({
  areas: { type: [String], required: true },
  runState: { type: String, required: true },
});
/** The last run of an area. */
matchRunSchema.index({ areas: 1, runState: 1, _id: -1 }, { name: 'area_state_newest' });

const options = { strict: 'throw', versionKey: false, minimize: false, autoIndex: false, autoCreate: false } as const;

/** The recorded snapshot of a run, canonical text, deflated: codes and ids only, enough to solve it again anywhere. */
export interface RunInputDoc {
  readonly _id: string;
  readonly deflated: Buffer;
}
export const runInputSchema = new Schema(
  { _id: { type: String, required: true }, deflated: { type: Buffer, required: true } },
  { ...options, collection: 'run_inputs' },
);

/** One row of a proposal: first the lines 1 … n, then those who stay without, in the order of the snapshot. */
export interface RunRowDoc {
  readonly _id: string;
  readonly runId: string;
  readonly n: number;
  readonly kind: 'LINE' | 'UNPLACED';
  readonly row: unknown;
}
export const runRowSchema = new Schema(
  {
    _id: { type: String, required: true },
    runId: { type: String, required: true },
    n: { type: Number, required: true },
    kind: { type: String, required: true },
    row: { type: Schema.Types.Mixed, required: true },
  },
  { ...options, collection: 'run_rows' },
);
/** A page of a proposal. */
runRowSchema.index({ runId: 1, n: 1 }, { name: 'run_row', unique: true });

export const applyJobSchema = stateSchema({ areas: { type: [String], required: true } });

/** One chunk of a job: lines of one opening, and what became of each. */
export interface ApplyChunkDoc {
  readonly _id: string;
  readonly jobId: string;
  readonly n: number;
  readonly openingId: string;
  readonly lines: readonly number[];
  readonly items: readonly unknown[];
}
export const applyChunkSchema = new Schema(
  {
    _id: { type: String, required: true },
    jobId: { type: String, required: true },
    n: { type: Number, required: true },
    openingId: { type: String, required: true },
    lines: { type: [Number], required: true },
    items: { type: [Schema.Types.Mixed], default: [] },
  },
  { ...options, collection: 'apply_chunks' },
);
/** The chunks of a job in order. */
applyChunkSchema.index({ jobId: 1, n: 1 }, { name: 'job_chunk', unique: true });
