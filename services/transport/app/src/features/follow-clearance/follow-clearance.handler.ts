import type { Instant, WorkerId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { releaseSeat } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { ClearanceStore } from '../../state/clearance.store';
import { HoldStore } from '../../state/hold.store';
import { SeatedTrips } from '../../state/seated-trips.store';

/** Keeps the enclave's word on a person; a hold frees the seat, so that it is never given and held at once. */
@Injectable()
export class FollowClearanceHandler {
  constructor(
    private readonly clearances: ClearanceStore,
    private readonly holds: HoldStore,
    private readonly trips: SeatedTrips,
  ) {}

  async cleared(caller: Caller, workerId: WorkerId, clearedUntil: Instant | null): Promise<void> {
    await this.clearances.set(caller, workerId, { held: false, clearedUntil });
  }

  async held(caller: Caller, workerId: WorkerId): Promise<void> {
    await this.clearances.set(caller, workerId, { held: true, clearedUntil: null });
    for (const { placementId, tripId } of await this.holds.liveOf(caller, workerId)) {
      if (!tripId) continue;
      await this.trips.change(caller, tripId, (trip) => releaseSeat(trip, placementId, { reasonCode: 'HOLD', rebook: true }));
    }
  }
}
