import type { Decision, Instant, Refusal, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import type { Trip, TripFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { HoldStore } from './hold.store';
import { ItineraryStore } from './itinerary.store';
import { asTransport } from './own-scope';
import { PassBook } from './pass-book.store';
import { TripStore } from './trip.store';

/**
 * A trip together with the rows that its seats move: hold, itinerary and pass of each person follow in the same commit, so none of them
 * can tell another story. Every change of a trip goes through here; who may was asked by the trip's own scope.
 */
@Injectable()
export class SeatedTrips {
  constructor(
    private readonly trips: TripStore,
    private readonly holds: HoldStore,
    private readonly itineraries: ItineraryStore,
    private readonly passes: PassBook,
  ) {}

  /** @throws NotFound absent or out of scope */
  get(caller: Caller, id: TripId): Promise<Trip> {
    return this.trips.get(caller, id);
  }

  find(caller: Caller, id: TripId): Promise<Trip | null> {
    return this.trips.find(caller, id);
  }

  async create<F extends TripFact, R extends Refusal>(
    caller: Caller,
    id: TripId,
    decide: (trip: Trip, now: Instant) => Decision<F, R>,
  ): Promise<Decision<F, R>> {
    return this.followed(caller, await this.trips.create(caller, id, decide));
  }

  async change<F extends TripFact, R extends Refusal>(
    caller: Caller,
    id: TripId,
    decide: (trip: Trip, now: Instant) => Decision<F, R>,
  ): Promise<Decision<F, R>> {
    return this.followed(caller, await this.trips.change(caller, id, decide));
  }

  private async followed<F extends TripFact, R extends Refusal>(caller: Caller, decision: Decision<F, R>): Promise<Decision<F, R>> {
    if (decision.ok) for (const fact of decision.facts) await this.follow(asTransport(caller), fact);
    return decision;
  }

  private async follow(own: Caller, fact: TripFact): Promise<void> {
    switch (fact.type) {
      case 'SeatRequested':
      case 'HoldReleased':
        return this.holds.follow(own, fact);
      case 'SeatReleased':
      case 'NoShowRecorded':
        await this.passes.revokeOf(own, fact.placementId, fact.reasonCode);
        await this.itineraries.follow(own, fact);
        return this.holds.follow(own, fact);
      case 'SeatPencilled':
      case 'SeatUnpencilled':
      case 'SeatAssigned':
        await this.itineraries.follow(own, fact);
        return this.holds.follow(own, fact);
      case 'TripCancelled':
        return this.passes.revokeOfTrip(own, fact.tripId, fact.reasonCode);
      default:
        return undefined;
    }
  }
}
