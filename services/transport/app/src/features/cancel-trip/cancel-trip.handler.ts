import type { TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { cancelTrip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { EngagementStore } from '../../state/engagement.store';
import { asTransport } from '../../state/own-scope';
import { SeatedTrips } from '../../state/seated-trips.store';

/** 取消, before departure: seats with rebook, passes, the coach's paper, vehicle and drivers, all in one commit. */
@Injectable()
export class CancelTripHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly engagements: EngagementStore,
  ) {}

  async execute(caller: Caller, tripId: TripId, reasonCode: string) {
    const decision = await this.trips.change(caller, tripId, (trip, now) => cancelTrip(trip, reasonCode, now));
    if (decision.ok) await this.engagements.disengageFor(asTransport(caller), await this.trips.get(caller, tripId));
    return decision;
  }
}
