import type { TripState } from '@fangang/contracts';
import type { Instant } from '@fangang/kernel';
import { type Caller, type Reader, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, type QueryFilter, Schema } from 'mongoose';

/** What transport said of a trip: enough for lists, slips, and to know who may ask for its people. */
export interface TripDoc {
  readonly _id: string;
  /** Areas of origin and organiser: whose dispatcher it is. */
  readonly areas: readonly string[];
  readonly driverIds: readonly string[];
  readonly tripNo: string;
  readonly plate: string;
  readonly departAt: Instant;
  readonly arriveBy: Instant;
  readonly originCode: string;
  readonly destinationCode: string;
  readonly stops: readonly { readonly stopId: string; readonly displayName: string; readonly gatherAt: Instant }[];
  readonly state: TripState;
  readonly departedAt: Instant | null;
  readonly arrivedAt: Instant | null;
}

const text = { type: String, default: null };
export const tripSchema = new Schema<TripDoc>(
  {
    _id: String,
    areas: [String],
    driverIds: [String],
    tripNo: String,
    plate: String,
    departAt: String,
    arriveBy: String,
    originCode: String,
    destinationCode: String,
    stops: [{ _id: false, stopId: String, displayName: String, gatherAt: String }],
    state: String,
    departedAt: text,
    arrivedAt: text,
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
tripSchema.index({ areas: 1, departAt: 1 }, { name: 'areas_departure' });

@Injectable()
export class TripStore {
  constructor(@InjectModel('Trip', 'people') private readonly trips: Model<TripDoc>) {}

  async set({ unit }: Caller, id: string, columns: Partial<Omit<TripDoc, '_id'>>): Promise<void> {
    await this.trips.updateOne({ _id: id }, { $set: columns }, { upsert: true, session: unit.session });
  }

  async ofIds(ids: readonly (string | null)[], caller?: Caller): Promise<ReadonlyMap<string, TripDoc>> {
    const wanted = [...new Set(ids)].filter((id): id is string => id !== null);
    if (wanted.length === 0) return new Map();
    const query = this.trips.find({ _id: mongoose.trusted({ $in: wanted }) });
    const docs = await (caller ? query.session(caller.unit.session) : query).lean<TripDoc[]>();
    return new Map(docs.map((doc) => [doc._id, doc]));
  }

  /** How many trips of a reader's areas leave on a day, by state. */
  async statesOn({ scope }: Reader, area: string | undefined, from: Instant, until: Instant): Promise<ReadonlyMap<TripState, number>> {
    const reach = { ...within(scope, { areas: 'areas' }), departAt: mongoose.trusted({ $gte: from, $lt: until }) } as QueryFilter<TripDoc>;
    const docs = await this.trips
      .find(area === undefined ? reach : { $and: [reach, { areas: area }] }, { state: 1 })
      .lean<{ state: TripState }[]>();
    const counts = new Map<TripState, number>();
    for (const { state } of docs) counts.set(state, (counts.get(state) ?? 0) + 1);
    return counts;
  }
}
