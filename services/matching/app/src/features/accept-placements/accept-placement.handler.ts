import type { PlacementId } from '@fangang/kernel';
import { type PlacementAccepted, acceptOffer, confirm } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementParts } from '../../state/placement-parts';
import { PlacementSteps } from '../../state/placement-steps';
import { RulesInForce } from '../../state/rules-in-force';

/** 本人已确认: the worker's word, by himself, by kin, or through the officer. */
@Injectable()
export class AcceptPlacementHandler {
  constructor(
    private readonly steps: PlacementSteps,
    private readonly parts: PlacementParts,
    private readonly rules: RulesInForce,
  ) {}

  async execute(caller: Caller, { placementId, by }: { readonly placementId: PlacementId; readonly by: PlacementAccepted['by'] }) {
    const { now } = caller.unit;
    const { candidate, opening } = await this.parts.of(caller, placementId);
    const { hours } = await this.rules.of('confirm.hours', now, candidate.villageCode);
    const said = await this.steps.take(caller, placementId, (placement) =>
      acceptOffer(placement, { by, opening, candidate, confirmHours: hours }, now),
    );
    const { mode } = await this.rules.of('placement.employerConfirm', now, opening.divisionCode);
    // Where the county lets the system answer for employers, it does so at once; a no leaves the yes of the worker as it is.
    if (said.ok && mode === 'AUTO')
      await this.steps.take(caller, placementId, (placement) => confirm(placement, { candidate, opening }, now));
    return said;
  }
}
