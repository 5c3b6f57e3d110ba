import type { Instant, PlacementId, TripId } from '@fangang/kernel';
import { board } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { AheadStore } from '../../state/ahead.store';
import { PlacementSteps } from '../../state/placement-steps';
import { ArrivePlacementHandler } from './arrive-placement.handler';

/** 已上车: a fact of the coach door, also when its scan comes late. */
@Injectable()
export class BoardPlacementHandler {
  constructor(
    private readonly steps: PlacementSteps,
    private readonly ahead: AheadStore,
    private readonly arrivePlacement: ArrivePlacementHandler,
  ) {}

  async execute(
    caller: Caller,
    { placementId, tripId, at }: { readonly placementId: PlacementId; readonly tripId: TripId; readonly at: Instant },
  ) {
    const boarded = await this.steps.react(caller, placementId, (placement) => board(placement, { tripId, at }));
    const arrivedAt = boarded.ok ? await this.ahead.arrivalOf(caller, tripId) : null;
    if (arrivedAt) await this.arrivePlacement.one(caller, { placementId, tripId, at: arrivedAt });
    return boarded;
  }
}
