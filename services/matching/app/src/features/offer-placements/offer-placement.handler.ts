import type { PlacementId } from '@fangang/kernel';
import { offer } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementParts } from '../../state/placement-parts';
import { PlacementSteps } from '../../state/placement-steps';
import { RulesInForce } from '../../state/rules-in-force';

/** 已推荐: tells a worker of an opening, on its terms of this moment. */
@Injectable()
export class OfferPlacementHandler {
  constructor(
    private readonly steps: PlacementSteps,
    private readonly parts: PlacementParts,
    private readonly rules: RulesInForce,
  ) {}

  async execute(caller: Caller, placementId: PlacementId) {
    const { candidate, opening } = await this.parts.of(caller, placementId);
    const { hours } = await this.rules.of('offer.hours', caller.unit.now, candidate.villageCode);
    return this.steps.take(caller, placementId, (placement, now) => offer(placement, { opening, candidate, offerHours: hours }, now));
  }
}
