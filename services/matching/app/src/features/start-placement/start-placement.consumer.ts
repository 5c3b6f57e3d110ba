import { HandoverSigned, PostingConfirmed } from '@fangang/contracts';
import { dayOf } from '@fangang/kernel';
import { On, Subscriber, done, settle } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { candidacies } from '../confirm-placement/candidacies';
import { trips } from '../follow-trip/trips';
import { StartPlacementHandler } from './start-placement.handler';

@Subscriber()
export class StartPlacementsWhenHandoverIsSigned {
  constructor(private readonly startPlacement: StartPlacementHandler) {}

  /** In: HandoverSigned. Effect: the rows ON_POST start; isolating and missing ones stay ARRIVED for people to sort out. Safe twice. */
  @On(HandoverSigned, trips)
  async whenHandoverSigned({ data: { rows }, time }: HandoverSigned, caller: Caller) {
    for (const { placementId, outcome } of rows)
      if (outcome === 'ON_POST') await this.startPlacement.execute(caller, { placementId, on: dayOf(time) });
    return done;
  }
}

@Subscriber()
export class StartPlacementWhenEmployerConfirmsPosting {
  constructor(private readonly startPlacement: StartPlacementHandler) {}

  /** In: PostingConfirmed. Effect: ARRIVED (or CONFIRMED, who travels by himself) becomes ON_POST, whichever word comes first. */
  @On(PostingConfirmed, candidacies)
  async whenPostingConfirmed({ data: { placementId, on } }: PostingConfirmed, caller: Caller) {
    return settle(await this.startPlacement.execute(caller, { placementId, on }));
  }
}
