import {
  PlacementAccepted,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementDeclined,
  PlacementLapsed,
  PlacementNoShow,
  PlacementRescinded,
  PlacementReturned,
  PlacementStarted,
  PlacementUnscheduled,
} from '@fangang/contracts';
import { On, reacts, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { FollowPlacementHandler } from './follow-placement.handler';

/** In the order in which matching says it: a yes must be known before what follows it. */
const inOrder = reacts('employer-demand.follow-placement', 'strict');

@Subscriber()
export class FollowPlacementWhenItMoves {
  constructor(private readonly follow: FollowPlacementHandler) {}

  /** The card of someone who said yes: he waits for the employer's word. */
  @On(PlacementAccepted, inOrder)
  whenAccepted({ data }: PlacementAccepted, caller: Caller) {
    return this.follow.receive(caller, data);
  }
  @On(PlacementConfirmed, inOrder)
  whenConfirmed({ data: { placementId } }: PlacementConfirmed, caller: Caller) {
    return this.follow.execute(caller, placementId, 'CONFIRMED');
  }
  /** Off the coach again; the placement stands. */
  @On(PlacementUnscheduled, inOrder)
  whenUnscheduled({ data: { placementId } }: PlacementUnscheduled, caller: Caller) {
    return this.follow.execute(caller, placementId, 'CONFIRMED');
  }
  @On(PlacementBoarded, inOrder)
  whenBoarded({ data: { placementId } }: PlacementBoarded, caller: Caller) {
    return this.follow.execute(caller, placementId, 'ABOARD');
  }
  @On(PlacementStarted, inOrder)
  whenStarted({ data: { placementId } }: PlacementStarted, caller: Caller) {
    return this.follow.execute(caller, placementId, 'POSTED');
  }
  @On(PlacementReturned, inOrder)
  whenReturned({ data: { placementId } }: PlacementReturned, caller: Caller) {
    return this.follow.execute(caller, placementId, 'LEFT');
  }
  @On(PlacementDeclined, inOrder)
  whenDeclined({ data: { placementId } }: PlacementDeclined, caller: Caller) {
    return this.follow.execute(caller, placementId, 'CLOSED');
  }
  @On(PlacementLapsed, inOrder)
  whenLapsed({ data: { placementId } }: PlacementLapsed, caller: Caller) {
    return this.follow.execute(caller, placementId, 'CLOSED');
  }
  @On(PlacementRescinded, inOrder)
  whenRescinded({ data: { placementId } }: PlacementRescinded, caller: Caller) {
    return this.follow.execute(caller, placementId, 'CLOSED');
  }
  @On(PlacementNoShow, inOrder)
  whenNoShow({ data: { placementId } }: PlacementNoShow, caller: Caller) {
    return this.follow.execute(caller, placementId, 'CLOSED');
  }
}
