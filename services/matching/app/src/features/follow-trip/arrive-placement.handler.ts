import type { Instant, PlacementId, TripId } from '@fangang/kernel';
import { arrive } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { AheadStore } from '../../state/ahead.store';
import { PlacementSteps } from '../../state/placement-steps';
import { PlacementStore } from '../../state/placement.store';
import { StartPlacementHandler } from '../start-placement/start-placement.handler';

/** 已抵达: the coach came in, with everyone who is aboard. */
@Injectable()
export class ArrivePlacementHandler {
  constructor(
    private readonly placements: PlacementStore,
    private readonly steps: PlacementSteps,
    private readonly ahead: AheadStore,
    private readonly startPlacement: StartPlacementHandler,
  ) {}

  /** Everyone aboard arrives; who is written aboard later does then. */
  async execute(caller: Caller, { tripId, at }: { readonly tripId: TripId; readonly at: Instant }): Promise<void> {
    await this.ahead.keepArrival(caller, tripId, at);
    for (const placementId of await this.placements.onTrip(caller, tripId)) await this.one(caller, { placementId, tripId, at });
  }

  /** One person; whose handover was heard before starts in the same breath. */
  async one(
    caller: Caller,
    { placementId, tripId, at }: { readonly placementId: PlacementId; readonly tripId: TripId; readonly at: Instant },
  ) {
    const arrived = await this.steps.react(caller, placementId, (placement) => arrive(placement, { tripId, at }));
    const on = arrived.ok ? await this.ahead.postingOf(caller, placementId) : null;
    if (on) await this.startPlacement.execute(caller, { placementId, on });
  }
}
