import { accept, type PlacementId, refuse } from '@fangang/kernel';
import { type Caller, NotFound } from '@fangang/persistence';
import { type CannotSeat, type Passenger, pencilRiders } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import type { PlanLine, TripPlan } from '../../state/plan.store';
import { SeatedTrips } from '../../state/seated-trips.store';
import { Passengers } from '../assign-seat/passengers.query';
import { DraftTripHandler } from '../draft-trip/draft-trip.handler';

export interface LeftOut {
  readonly placementId: PlacementId;
  readonly code: CannotSeat['code'] | 'NOT_FOUND';
}

/** One coach of a proposal becomes a DRAFT with its people pencilled in, in one unit; applied before, it is left as it is. */
@Injectable()
export class ApplyLineHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly draftTrip: DraftTripHandler,
    private readonly passengers: Passengers,
  ) {}

  async execute(caller: Caller, plan: TripPlan, { tripId, vehicleId, driverIds, placementIds }: PlanLine) {
    if (!plan.journey || !plan.arriveBy) throw new NotFound('Plan', plan.id);
    const before = await this.trips.find(caller, tripId);
    if (before) return accept<LeftOut[]>([]);
    const { originCode, destinationCode, gatherAt, departAt, pickupPointId, gateId } = plan.journey;
    const drafted = await this.draftTrip.execute(caller, {
      tripId,
      journey: { originCode, destinationCode, gatherAt, departAt, pickupPointId, gateId },
      arriveBy: plan.arriveBy,
      vehicleId,
      driverIds,
      rests: [],
    });
    if (!drafted.ok) return drafted;
    const { present, gone } = await this.present(caller, placementIds);
    const left: LeftOut[] = [...gone];
    await this.trips.change(caller, tripId, (trip) => {
      const { facts, refused } = pencilRiders(trip, present);
      left.push(...refused.map(({ placementId, refusal }) => ({ placementId, code: refusal.code })));
      const [first, ...others] = facts;
      return first ? accept(first, ...others) : refuse('HOLD_SUPERSEDED');
    });
    return accept<LeftOut[]>(left);
  }

  private async present(caller: Caller, placementIds: readonly PlacementId[]) {
    const present: Passenger[] = [];
    const gone: LeftOut[] = [];
    for (const placementId of placementIds) {
      const passenger = await this.passengers.find(caller, placementId);
      if (passenger) present.push(passenger);
      else gone.push({ placementId, code: 'NOT_FOUND' });
    }
    return { present, gone };
  }
}
