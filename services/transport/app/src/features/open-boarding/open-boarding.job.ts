import { Due, type Timer } from '@fangang/jobs';
import { settle, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { boardingDue } from '../../state/trip.timers';
import { OpenBoardingHandler } from './open-boarding.handler';

@Subscriber()
export class OpenBoardingWhenPeopleGather {
  constructor(private readonly openBoarding: OpenBoardingHandler) {}

  /** Due: the first `gatherAt`. Effect: BOARDING. Safe twice and late: any other state refuses. */
  @Due(boardingDue, 'trp')
  async whenPeopleGather({ subject: tripId }: Timer<'trp'>, caller: Caller) {
    return settle(await this.openBoarding.execute(caller, tripId));
  }
}
