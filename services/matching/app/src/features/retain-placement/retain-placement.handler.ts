import type { PlacementId } from '@fangang/kernel';
import { retain } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementSteps } from '../../state/placement-steps';

/** 稳岗: still at the post after the days of the policy row. */
@Injectable()
export class RetainPlacementHandler {
  constructor(private readonly steps: PlacementSteps) {}

  async execute(caller: Caller, placementId: PlacementId) {
    return this.steps.react(caller, placementId, (placement, now) => retain(placement, now));
  }
}
