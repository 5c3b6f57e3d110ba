import { Due, type Timer } from '@fangang/jobs';
import { Subscriber, settle } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { retentionDue } from '../../state/placement.timers';
import { RetainPlacementHandler } from './retain-placement.handler';

@Subscriber()
export class RetainPlacementWhenTimeHasCome {
  constructor(private readonly retainPlacement: RetainPlacementHandler) {}

  /** Due: `retainAt`. Effect: ON_POST becomes RETAINED. Safe twice and late: who went home is not retained. */
  @Due(retentionDue, 'plc')
  async whenRetentionIsDue({ subject }: Timer<'plc'>, caller: Caller) {
    return settle(await this.retainPlacement.execute(caller, subject));
  }
}
