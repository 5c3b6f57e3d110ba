import { ClearanceGranted, ClearanceHeld, ClearanceLapsed } from '@fangang/contracts';
import { done, On, reacts, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { FollowClearanceHandler } from './follow-clearance.handler';

const options = reacts('transport.follow-clearance', 'strict');

/** In: ClearanceGranted, Held, Lapsed. Effect: yes or no per worker; a hold frees the seat before departure. Safe late: in the order of versions. */
@Subscriber()
export class FollowClearanceWhenItMoves {
  constructor(private readonly followClearance: FollowClearanceHandler) {}

  @On(ClearanceGranted, options)
  async whenGranted({ data: { workerId, clearedUntil } }: ClearanceGranted, caller: Caller) {
    await this.followClearance.cleared(caller, workerId, clearedUntil);
    return done;
  }

  @On(ClearanceHeld, options)
  async whenHeld({ data: { workerId } }: ClearanceHeld, caller: Caller) {
    await this.followClearance.held(caller, workerId);
    return done;
  }

  @On(ClearanceLapsed, options)
  async whenLapsed({ data: { workerId } }: ClearanceLapsed, caller: Caller) {
    await this.followClearance.cleared(caller, workerId, null);
    return done;
  }
}
