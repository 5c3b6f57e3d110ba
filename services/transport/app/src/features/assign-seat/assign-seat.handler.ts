import type { PlacementId, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { type SeatWish, takeSeat } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';
import { Passengers } from './passengers.query';

export interface AssignSeat extends SeatWish {
  readonly tripId: TripId;
  readonly placementId: PlacementId;
}

@Injectable()
export class AssignSeatHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly passengers: Passengers,
  ) {}

  async execute(caller: Caller, { tripId, placementId, ...wish }: AssignSeat) {
    const passenger = await this.passengers.of(caller, placementId);
    return this.trips.change(caller, tripId, (trip) => takeSeat(trip, passenger, wish));
  }
}
