import { type PlacementId, type WorkerId, refuse } from '@fangang/kernel';
import { type Rescinder, rescind } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { CandidateStore } from '../../state/candidate.store';
import { PlacementSteps } from '../../state/placement-steps';
import { PlacementStore } from '../../state/placement.store';

/** 已撤回: taken back before the coach, with who and why. */
@Injectable()
export class RescindPlacementHandler {
  constructor(
    private readonly steps: PlacementSteps,
    private readonly placements: PlacementStore,
    private readonly candidates: CandidateStore,
  ) {}

  async execute(
    caller: Caller,
    { placementId, ...why }: { readonly placementId: PlacementId; readonly by: Rescinder; readonly reasonCode: string },
  ) {
    return this.steps.react(caller, placementId, (placement) => rescind(placement, why));
  }

  /**
   * The person gave another answer to the village than "to be placed": what he has not accepted yet is taken back. An answer that a newer
   * one has overtaken (`version` is older than the one known) takes nothing back.
   */
  async afterAnswer(caller: Caller, { workerId, version }: { readonly workerId: WorkerId; readonly version: number }) {
    if ((await this.candidates.answerVersion(caller, workerId)) > version) return refuse('STALE_VERSION');
    const active = (await this.placements.activeOf(caller, [workerId])).get(workerId);
    if (!active) return refuse('NOT_FOUND');
    if (active.state !== 'PROPOSED' && active.state !== 'OFFERED')
      return refuse('INVALID_TRANSITION', { from: active.state, to: 'RESCINDED' });
    return this.execute(caller, { placementId: active.placementId, by: 'WORKER', reasonCode: 'CHANGED_MIND' });
  }
}
