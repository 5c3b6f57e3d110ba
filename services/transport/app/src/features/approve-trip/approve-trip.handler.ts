import type { TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { type ApprovalInput, type ApprovalStep, approve } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';

/** One step of the list that the policy row `trip.approvals` demands; who performs it is its door's business. */
@Injectable()
export class ApproveTripHandler {
  constructor(private readonly trips: SeatedTrips) {}

  execute(caller: Caller, tripId: TripId, step: ApprovalStep, input: ApprovalInput = {}) {
    return this.trips.change(caller, tripId, (trip, now) => approve(trip, step, input, now));
  }
}
