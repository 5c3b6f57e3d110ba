import type { Day, Instant, PlacementId, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { ArrivalDoc, PostingDoc } from './ahead.schema';

/** Facts that may be heard before the step that they follow: kept, so that no order of the news loses one. */
@Injectable()
export class AheadStore {
  constructor(
    @InjectModel('TripArrival', 'matching') private readonly arrivals: Model<ArrivalDoc>,
    @InjectModel('PostingAhead', 'matching') private readonly postings: Model<PostingDoc>,
  ) {}

  /** The first word counts. */
  async keepArrival({ unit: { session } }: Caller, tripId: TripId, at: Instant): Promise<void> {
    await this.arrivals.updateOne({ _id: tripId }, { $setOnInsert: { at } }, { upsert: true, session });
  }

  async arrivalOf({ unit: { session } }: Caller, tripId: TripId): Promise<Instant | null> {
    return (await this.arrivals.findById(tripId).session(session).lean<ArrivalDoc | null>())?.at ?? null;
  }

  async keepPosting({ unit: { session } }: Caller, placementId: PlacementId, on: Day): Promise<void> {
    await this.postings.updateOne({ _id: placementId }, { $setOnInsert: { on } }, { upsert: true, session });
  }

  async postingOf({ unit: { session } }: Caller, placementId: PlacementId): Promise<Day | null> {
    return (await this.postings.findById(placementId).session(session).lean<PostingDoc | null>())?.on ?? null;
  }
}
