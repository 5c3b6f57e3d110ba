import { CandidateConfirmed } from '@fangang/contracts';
import { On, Subscriber, settle } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { candidacies } from './candidacies';
import { ConfirmPlacementHandler } from './confirm-placement.handler';

@Subscriber()
export class ConfirmPlacementWhenEmployerTakesCandidate {
  constructor(private readonly confirmPlacement: ConfirmPlacementHandler) {}

  /** In: CandidateConfirmed. Effect: ACCEPTED becomes CONFIRMED, epoch 1. Safe twice and late: any other state refuses. */
  @On(CandidateConfirmed, candidacies)
  async whenCandidateConfirmed({ data: { placementId } }: CandidateConfirmed, caller: Caller) {
    return settle(await this.confirmPlacement.execute(caller, placementId));
  }
}
