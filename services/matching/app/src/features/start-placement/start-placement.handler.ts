import { type Day, type PlacementId, refuse } from '@fangang/kernel';
import { type PlacementState, start } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { AheadStore } from '../../state/ahead.store';
import { PlacementSteps } from '../../state/placement-steps';
import { PlacementStore } from '../../state/placement.store';
import { RulesInForce } from '../../state/rules-in-force';

const onTheWay: ReadonlySet<PlacementState | 'NONE'> = new Set(['CONFIRMED', 'SCHEDULED', 'BOARDED']);

/** 已到岗: by the handover's row or the employer's word. Said before the news of his arrival it is kept, and holds once he has arrived. */
@Injectable()
export class StartPlacementHandler {
  constructor(
    private readonly placements: PlacementStore,
    private readonly steps: PlacementSteps,
    private readonly ahead: AheadStore,
    private readonly rules: RulesInForce,
  ) {}

  async execute(caller: Caller, { placementId, on }: { readonly placementId: PlacementId; readonly on: Day }) {
    const found = await this.placements.find(caller, placementId);
    if (!found || found.state === 'NONE') return refuse('NOT_FOUND');
    const { days } = await this.rules.of('retention.days', caller.unit.now, found.villageCode);
    const started = await this.steps.react(caller, placementId, (placement) => start(placement, { on, retentionDays: days }));
    if (!started.ok && onTheWay.has(found.state)) await this.ahead.keepPosting(caller, placementId, on);
    return started;
  }
}
