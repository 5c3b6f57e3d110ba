import type { Day, Instant, PlacementId, TripId } from '@fangang/kernel';
import { Schema } from 'mongoose';

const options = { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false } as const;

/** A coach that came in: whoever is written aboard later (a scan uploaded late) has arrived too. */
export interface ArrivalDoc {
  readonly _id: TripId;
  readonly at: Instant;
}
export const arrivalSchema = new Schema(
  { _id: { type: String, required: true }, at: { type: String, required: true } },
  { ...options, collection: 'trip_arrivals' },
);

/** Someone of whom it is said that he is at the post, before it was heard that he arrived. */
export interface PostingDoc {
  readonly _id: PlacementId;
  readonly on: Day;
}
export const postingSchema = new Schema(
  { _id: { type: String, required: true }, on: { type: String, required: true } },
  { ...options, collection: 'postings_ahead' },
);
