import type { TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { closeTrip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';

@Injectable()
export class CloseTripHandler {
  constructor(private readonly trips: SeatedTrips) {}

  execute(caller: Caller, tripId: TripId) {
    return this.trips.change(caller, tripId, closeTrip);
  }
}
