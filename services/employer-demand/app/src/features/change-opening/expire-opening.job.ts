import { Due, type Timer } from '@fangang/jobs';
import { settle, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { openingExpiry } from '../../state/opening.timers';
import { ChangeOpeningHandler } from './change-opening.handler';

@Subscriber()
export class ExpireOpeningWhenItsLastDayIsOver {
  constructor(private readonly changeOpening: ChangeOpeningHandler) {}

  /** Due: midnight after `applyBy`. Effect: PUBLISHED or PAUSED becomes EXPIRED. Safe twice, early and late: anything else refuses. */
  @Due(openingExpiry, 'opn')
  async whenLastDayIsOver({ subject }: Timer<'opn'>, caller: Caller) {
    return settle(await this.changeOpening.expire(caller, subject));
  }
}
