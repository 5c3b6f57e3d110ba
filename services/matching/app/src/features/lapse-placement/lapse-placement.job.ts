import { Due, type Timer } from '@fangang/jobs';
import { Subscriber, settle } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { placementExpiry } from '../../state/placement.timers';
import { LapsePlacementHandler } from './lapse-placement.handler';

@Subscriber()
export class LapsePlacementWhenItExpires {
  constructor(private readonly lapsePlacement: LapsePlacementHandler) {}

  /** Due: `expiresAt`. Effect: PROPOSED, OFFERED, ACCEPTED or CONFIRMED becomes LAPSED. Safe twice and late: a later hour or state refuses. */
  @Due(placementExpiry, 'plc')
  async whenPlacementExpires({ subject }: Timer<'plc'>, caller: Caller) {
    return settle(await this.lapsePlacement.execute(caller, subject));
  }
}
