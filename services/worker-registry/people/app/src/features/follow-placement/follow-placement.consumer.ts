import { PlacementBoarded, PlacementReturned, PlacementStarted, PlacementUnscheduled } from '@fangang/contracts';
import { dayOf } from '@fangang/kernel';
import { On, type Outcome, reacts, skipped, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { FollowPlacementHandler } from './follow-placement.handler';

/** In the order of the placement: who came home after he had left must not leave again. */
const followPlacement = reacts('people.follow-placement', 'strict');

@Subscriber()
export class FollowPlacementWhenItMoves {
  constructor(private readonly followPlacement: FollowPlacementHandler) {}

  /** In: PlacementBoarded. Effect: DEPARTED, ORGANISED, by SYSTEM. Safe twice: an answer that is known is refused. */
  @On(PlacementBoarded, followPlacement)
  async whenBoarded({ data: { workerId, siteId, openingId, at } }: PlacementBoarded, caller: Caller): Promise<Outcome> {
    const destinationCode = await this.followPlacement.destination(caller, siteId, openingId);
    return this.followPlacement.execute(caller, workerId, dayOf(at), { type: 'PlacementBoarded', destinationCode });
  }

  /** In: PlacementStarted of who travelled by himself or stays near home. Effect: DEPARTED with that channel. */
  @On(PlacementStarted, followPlacement)
  async whenStarted({ data: { workerId, siteId, openingId, on, departureChannel } }: PlacementStarted, caller: Caller): Promise<Outcome> {
    if (departureChannel === undefined || departureChannel === 'ORGANISED') return skipped('BOARDED_BEFORE');
    const destinationCode = await this.followPlacement.destination(caller, siteId, openingId);
    return this.followPlacement.execute(caller, workerId, on, { type: 'PlacementStarted', departureChannel, destinationCode });
  }

  /** In: PlacementReturned. Effect: UNSURVEYED, to be asked again. */
  @On(PlacementReturned, followPlacement)
  async whenReturned({ data: { workerId, on } }: PlacementReturned, caller: Caller): Promise<Outcome> {
    return this.followPlacement.execute(caller, workerId, on, { type: 'PlacementReturned' });
  }

  /** In: PlacementUnscheduled{TURNED_BACK}. Effect: TO_PLACE. Any other reason moves nothing. */
  @On(PlacementUnscheduled, followPlacement)
  async whenUnscheduled({ data: { workerId, reasonCode = '' }, time }: PlacementUnscheduled, caller: Caller): Promise<Outcome> {
    return this.followPlacement.execute(caller, workerId, dayOf(time), { type: 'PlacementUnscheduled', reasonCode });
  }
}
