import type { PlacementId } from '@fangang/kernel';
import { lapse } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementSteps } from '../../state/placement-steps';

/** 已逾期: nobody acted in time, the place is open again. */
@Injectable()
export class LapsePlacementHandler {
  constructor(private readonly steps: PlacementSteps) {}

  async execute(caller: Caller, placementId: PlacementId) {
    return this.steps.react(caller, placementId, (placement, now) => lapse(placement, now));
  }
}
