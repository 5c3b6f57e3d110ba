import { Due, type Timer } from '@fangang/jobs';
import { settle, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { clearanceLapse } from '../../state/clearance.store';
import { LapseClearanceHandler } from './lapse-clearance.handler';

@Subscriber()
export class LapseClearanceWhenItEnds {
  constructor(private readonly lapseClearance: LapseClearanceHandler) {}

  /** Due: `clearedUntil`. Effect: CLEARED is over. Safe twice, early and after a renewal: the decision looks at the hour itself. */
  @Due(clearanceLapse, 'clr')
  async whenItEnds({ subject }: Timer<'clr'>, caller: Caller) {
    return settle(await this.lapseClearance.execute(caller, subject));
  }
}
