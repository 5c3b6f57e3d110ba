import type { PlacementAccepted } from '@fangang/contracts';
import { type CandidacyMoved, followPlacement, receiveCandidate } from '@fangang/employer-demand-domain';
import { type PlacementId, shadowId } from '@fangang/kernel';
import { type Outcome, settle, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { CandidacyStore } from '../../state/candidacy.store';

@Injectable()
export class FollowPlacementHandler {
  constructor(private readonly candidacies: CandidacyStore) {}

  async receive(
    caller: Caller,
    { placementId, workerId, openingId, employerId, card, keepUntil }: PlacementAccepted['data'],
  ): Promise<Outcome> {
    const arrived = { workerId, openingId, employerId, card, keepUntil };
    return settle(await this.candidacies.upsert(caller, shadowId('cnd', placementId), (candidacy) => receiveCandidate(candidacy, arrived)));
  }

  /** Someone whom the employer never saw (declined, lapsed as an offer) is nothing to him. */
  async execute(caller: Caller, placementId: PlacementId, to: CandidacyMoved['to']): Promise<Outcome> {
    const id = shadowId('cnd', placementId);
    if (!(await this.candidacies.find(caller, id))) return skipped('CANDIDATE_NOT_WAITING');
    return settle(await this.candidacies.change(caller, id, (candidacy) => followPlacement(candidacy, to)));
  }
}
