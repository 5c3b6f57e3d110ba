import type { Candidate, Wish } from '@fangang/matching-domain';
import { Schema } from 'mongoose';

/**
 * What matching knows of a worker. Two projections write it, each its own fields: the registry's word (`candidates`) and the health hold
 * (`holds`); a row is complete once the registry has spoken.
 */
export interface CandidateDoc {
  readonly _id: Candidate['workerId'];
  readonly areas?: readonly string[];
  readonly householdId?: Candidate['householdId'];
  readonly villageCode?: string;
  readonly ageBand?: Candidate['ageBand'];
  readonly bucket?: Candidate['bucket'];
  /** Version of the worker's stream at which the bucket was said: fences late news of an older answer. */
  readonly bucketVersion?: number;
  readonly priorityRank?: number;
  readonly wish?: Wish;
  readonly onHold?: boolean;
  readonly holdReviewAt?: string | null;
}

export const candidateSchema = new Schema(
  {
    _id: { type: String, required: true },
    areas: { type: [String], default: undefined },
    householdId: String,
    villageCode: String,
    ageBand: String,
    bucket: String,
    bucketVersion: Number,
    priorityRank: Number,
    wish: Schema.Types.Mixed,
    onHold: Boolean,
    holdReviewAt: String,
  },
  { strict: 'throw', versionKey: false, minimize: false, autoIndex: false, autoCreate: false, collection: 'candidates' },
);
/** The snapshot of a run: the people of an area who are to be placed. */
candidateSchema.index({ areas: 1, bucket: 1, _id: 1 }, { name: 'area_bucket' });
