import type { DriverId, VehicleId } from '@fangang/kernel';
import { type Caller, DocumentStore, inHouse, type StateDoc, stateSchema } from '@fangang/persistence';
import {
  blankEngagement,
  type Busy,
  disengage,
  engage,
  type Engagement,
  type EngagementFact,
  evolveEngagement,
  type Trip,
  tripSpan,
} from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';

export const engagementSchema = stateSchema({});
type Engageable = VehicleId | DriverId;

/** One row per vehicle and driver: its own number of writes is the guard that puts none on two overlapping trips. */
@Injectable()
export class EngagementStore extends DocumentStore<Engageable, Engagement, EngagementFact> {
  constructor(@InjectModel('Engagement', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Engagement',
      evolve: evolveEngagement,
      publications: { Engaged: inHouse, Disengaged: inHouse },
      blank: blankEngagement,
      serves: {},
      columns: () => ({}),
    });
  }

  /** What takes it now, inside the unit. */
  async busy(caller: Caller, of: Engageable): Promise<readonly Busy[]> {
    return (await this.find(caller, of))?.busy ?? [];
  }

  /** Takes vehicle and drivers of a trip that was just planned. */
  async engageFor(caller: Caller, trip: Trip): Promise<void> {
    const span = tripSpan(trip);
    if (!span) return;
    for (const of of engageables(trip))
      await this.upsert(caller, of, (row) => engage(row, { tripId: trip.id, tripNo: trip.tripNo, ...span }));
  }

  /** Gives back vehicle and drivers of a trip that will not run, or not so. */
  async disengageFor(caller: Caller, trip: Trip): Promise<void> {
    for (const of of engageables(trip)) await this.upsert(caller, of, (row) => disengage(row, trip.id));
  }

  /** For a proposal, outside a unit. */
  async busyOf(ids: readonly Engageable[]): Promise<ReadonlyMap<Engageable, readonly Busy[]>> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean<StateDoc<Engagement>[]>();
    return new Map(docs.map(({ state }) => [state.of, state.busy]));
  }
}

const engageables = ({ coach, driverIds }: Trip): readonly Engageable[] => [...(coach ? [coach.vehicleId] : []), ...driverIds];
