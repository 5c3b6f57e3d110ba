import type { Caller } from '@fangang/persistence';
import { blankHold, type HoldRelease, releaseHold } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { HoldStore } from '../../state/hold.store';
import { SeatedTrips } from '../../state/seated-trips.store';

/** release(e) of the fence: a placement asks for no seat any more; a tombstone stays. */
@Injectable()
export class ReleaseHoldHandler {
  constructor(
    private readonly holds: HoldStore,
    private readonly trips: SeatedTrips,
  ) {}

  async execute(caller: Caller, release: HoldRelease) {
    const { placementId, workerId } = release;
    const hold = (await this.holds.find(caller, placementId)) ?? blankHold(placementId, workerId);
    if (hold.live && hold.tripId) return this.trips.change(caller, hold.tripId, (trip) => releaseHold(hold, release, trip));
    return this.holds.upsert(caller, placementId, () => releaseHold(hold, release, null));
  }
}
