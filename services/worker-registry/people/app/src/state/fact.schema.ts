import type { Day } from '@fangang/kernel';
import type { Bucket, DepartureChannel, DistanceBand, NotGoingReason } from '@fangang/people-domain';
import { Schema } from 'mongoose';

/** Streams whose facts reports count: the own register, matching, transport. */
export const sources = ['registry', 'matching', 'transport'] as const;
export type Source = (typeof sources)[number];

/** One fact that a figure counts. `n` numbers it in its source stream once the report's projection has taken it (docs: report position). */
export interface FactDoc {
  readonly _id: string;
  readonly source: Source;
  readonly n?: number;
  readonly kind: 'REGISTERED' | 'SURVEYED' | 'OFFERED' | 'BOARDED';
  readonly workerId: string;
  readonly areas: readonly string[];
  readonly villageCode: string;
  /** The day from which it counts. */
  readonly on: Day;
  /** Order of recording within its aggregate. */
  readonly version: number;
  readonly bucket?: Bucket;
  readonly departureChannel?: DepartureChannel | null;
  readonly departureBand?: DistanceBand | null;
  readonly reasonCode?: NotGoingReason | null;
  readonly placementId?: string;
  readonly tripId?: string;
  /** The first of its trip that is known: a trip counts where its first passenger lives, so that levels add up. */
  readonly firstOfTrip?: boolean;
}

export const factSchema = new Schema<FactDoc>(
  {
    _id: String,
    source: { type: String, required: true },
    n: Number,
    kind: { type: String, required: true },
    workerId: { type: String, required: true },
    areas: [String],
    villageCode: { type: String, required: true },
    on: { type: String, required: true },
    version: { type: Number, required: true },
    bucket: String,
    departureChannel: String,
    departureBand: String,
    reasonCode: String,
    placementId: String,
    tripId: String,
    firstOfTrip: Boolean,
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
/** Tables of an area as of a day, and up to a position. */
factSchema.index({ areas: 1, source: 1, on: 1 }, { name: 'areas_source_day' });
factSchema.index({ tripId: 1 }, { name: 'trip' });

/** How far each source stream has been numbered. */
export interface StreamCountDoc {
  readonly _id: string;
  readonly n: number;
}
export const streamCountSchema = new Schema<StreamCountDoc>(
  { _id: String, n: { type: Number, required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
