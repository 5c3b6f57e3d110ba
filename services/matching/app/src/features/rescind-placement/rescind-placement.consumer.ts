import { CandidateRefused, SurveyRecorded } from '@fangang/contracts';
import { On, Subscriber, reacts, settle, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { candidacies } from '../confirm-placement/candidacies';
import { RescindPlacementHandler } from './rescind-placement.handler';

@Subscriber()
export class RescindPlacementWhenEmployerRefuses {
  constructor(private readonly rescindPlacement: RescindPlacementHandler) {}

  /** In: CandidateRefused. Effect: RESCINDED by the employer, the place is open. Safe twice and late: an ended one refuses. */
  @On(CandidateRefused, candidacies)
  async whenCandidateRefused({ data: { placementId, reasonCode = 'OTHER' } }: CandidateRefused, caller: Caller) {
    return settle(await this.rescindPlacement.execute(caller, { placementId, by: 'EMPLOYER', reasonCode }));
  }
}

@Subscriber()
export class RescindPlacementWhenAnswerChanges {
  constructor(private readonly rescindPlacement: RescindPlacementHandler) {}

  /**
   * In: SurveyRecorded. Effect: PROPOSED and OFFERED of someone who is no longer to be placed are RESCINDED by him; answers that the
   * system gives follow placements and take none back. Safe late: an answer that was overtaken changes nothing.
   */
  @On(SurveyRecorded, reacts('matching.answers', 'strict'))
  async whenSurveyRecorded({ data: { workerId, to, by }, aggregateversion }: SurveyRecorded, caller: Caller) {
    if (to === 'TO_PLACE' || by === 'SYSTEM') return skipped('NOTHING_TO_DO');
    return settle(await this.rescindPlacement.afterAnswer(caller, { workerId, version: aggregateversion }));
  }
}
