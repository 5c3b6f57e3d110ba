import type { PlacementId, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { releaseSeat } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';

export interface ReleaseSeat {
  readonly tripId: TripId;
  readonly placementId: PlacementId;
  readonly reasonCode: string;
}

/** A person takes a seat back: the placement stands and asks for another. */
@Injectable()
export class ReleaseSeatHandler {
  constructor(private readonly trips: SeatedTrips) {}

  execute(caller: Caller, { tripId, placementId, reasonCode }: ReleaseSeat) {
    return this.trips.change(caller, tripId, (trip) => releaseSeat(trip, placementId, { reasonCode, rebook: true }));
  }
}
