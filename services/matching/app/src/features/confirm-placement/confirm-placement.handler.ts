import { type PlacementId, refuse } from '@fangang/kernel';
import { confirm } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementParts } from '../../state/placement-parts';
import { PlacementSteps } from '../../state/placement-steps';
import { PlacementStore } from '../../state/placement.store';

/** 企业已确认: both sides said yes; from here on transport is asked for a seat. */
@Injectable()
export class ConfirmPlacementHandler {
  constructor(
    private readonly steps: PlacementSteps,
    private readonly parts: PlacementParts,
    private readonly placements: PlacementStore,
  ) {}

  async execute(caller: Caller, placementId: PlacementId) {
    if (!(await this.placements.find(caller, placementId))) return refuse('NOT_FOUND');
    const { candidate, opening } = await this.parts.of(caller, placementId);
    return this.steps.react(caller, placementId, (placement, now) => confirm(placement, { candidate, opening }, now));
  }
}
