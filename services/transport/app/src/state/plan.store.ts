import type { DriverId, Instant, PlacementId, TripId, TripPlanId, VehicleId } from '@fangang/kernel';
import { DocumentStore, inHouse, type StateDoc, stateSchema } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Journey } from '../features/propose-plan/journey';

/** One coach of a proposal; its trip has an id already, so that applying twice makes one trip. */
export interface PlanLine {
  readonly tripId: TripId;
  readonly vehicleId: VehicleId;
  readonly driverIds: readonly DriverId[];
  readonly allowed: number;
  readonly placementIds: readonly PlacementId[];
}
/** A proposal of trips for one way and one hour: what it was made from, and its coaches. */
export interface TripPlan {
  readonly id: TripPlanId;
  readonly areas: readonly string[];
  readonly journey: Journey | null;
  readonly arriveBy: Instant | null;
  readonly lines: readonly PlanLine[];
}
export interface TripsProposed extends TripPlan {
  readonly type: 'TripsProposed';
}

export const planSchema = stateSchema({ areas: [String] });

@Injectable()
export class PlanStore extends DocumentStore<TripPlanId, TripPlan, TripsProposed> {
  constructor(@InjectModel('Plan', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Plan',
      evolve: (_plan, { type: _type, ...proposed }) => proposed,
      publications: { TripsProposed: inHouse },
      blank: (id) => ({ id, areas: [], journey: null, arriveBy: null, lines: [] }),
      serves: { areas: 'areas' },
      columns: ({ areas }) => ({ areas }),
    });
  }
}
