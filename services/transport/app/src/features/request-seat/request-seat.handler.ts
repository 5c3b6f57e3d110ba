import type { Caller } from '@fangang/persistence';
import { blankHold, requestSeat, type SeatRequest } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { HoldStore } from '../../state/hold.store';
import { SeatedTrips } from '../../state/seated-trips.store';

/** request(e) of the fence: a placement waits for a seat. */
@Injectable()
export class RequestSeatHandler {
  constructor(
    private readonly holds: HoldStore,
    private readonly trips: SeatedTrips,
  ) {}

  async execute(caller: Caller, request: SeatRequest) {
    const { placementId, workerId } = request;
    const hold = (await this.holds.find(caller, placementId)) ?? blankHold(placementId, workerId);
    if (hold.live && hold.tripId) return this.trips.change(caller, hold.tripId, (trip) => requestSeat(hold, request, trip));
    return this.holds.upsert(caller, placementId, () => requestSeat(hold, request, null));
  }
}
