import { type Candidacy, type CandidacyFact, confirmCandidate, confirmPosting, refuseCandidate } from '@fangang/employer-demand-domain';
import type { RefusalCode } from '@fangang/i18n';
import { type Day, dayOf, type Decision, type Instant, type PlacementId, type Refusal, shadowId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { accepted } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { CandidacyStore } from '../../state/candidacy.store';

/** The employer's word on people who said yes to him. */
@Injectable()
export class AnswerCandidatesHandler {
  constructor(private readonly candidacies: CandidacyStore) {}

  confirm(caller: Caller, placementId: PlacementId) {
    return this.execute(caller, placementId, 'CONFIRMED', confirmCandidate);
  }
  refuse(caller: Caller, placementId: PlacementId, reasonCode: string | null) {
    return this.execute(caller, placementId, 'REFUSED', (candidacy) => refuseCandidate(candidacy, reasonCode));
  }
  post(caller: Caller, placementId: PlacementId, on: Day | undefined) {
    return this.execute(caller, placementId, 'POSTED', (candidacy, now) => confirmPosting(candidacy, on ?? dayOf(now), dayOf(now)));
  }

  private async execute<F extends CandidacyFact, S extends string>(
    caller: Caller,
    placementId: PlacementId,
    state: S,
    decide: (candidacy: Candidacy, now: Instant) => Decision<F, Refusal<RefusalCode>>,
  ) {
    accepted(await this.candidacies.change(caller, shadowId('cnd', placementId), decide));
    return { placementId, state };
  }
}
