import { NoShowRecorded, SeatAssigned, SeatMoved, SeatReleased } from '@fangang/contracts';
import { On, Subscriber, settle, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { SchedulePlacementHandler } from './schedule-placement.handler';
import { trips } from './trips';

@Subscriber()
export class SchedulePlacementWhenSeatIsAssigned {
  constructor(private readonly schedulePlacement: SchedulePlacementHandler) {}

  /** In: SeatAssigned. Effect: CONFIRMED becomes SCHEDULED. Safe late: an older (epoch, holdVersion) is HOLD_SUPERSEDED. */
  @On(SeatAssigned, trips)
  async whenSeatAssigned({ data }: SeatAssigned, caller: Caller) {
    return settle(await this.schedulePlacement.execute(caller, data));
  }

  /** In: SeatMoved. Effect: the placement knows its other seat, or other trip. */
  @On(SeatMoved, trips)
  async whenSeatMoved({ data }: SeatMoved, caller: Caller) {
    return settle(await this.schedulePlacement.execute(caller, data));
  }

  /** In: SeatReleased. Effect: with `rebook` SCHEDULED becomes CONFIRMED, one epoch later. Without it the placement has ended already. */
  @On(SeatReleased, trips)
  async whenSeatReleased({ data: { rebook, ...data } }: SeatReleased, caller: Caller) {
    return rebook ? settle(await this.schedulePlacement.askAgain(caller, data)) : skipped('NO_REBOOK');
  }

  /** In: NoShowRecorded. Effect: SCHEDULED becomes NO_SHOW, the place is open. Only of the epoch that was seated. */
  @On(NoShowRecorded, trips)
  async whenNoShowRecorded({ data }: NoShowRecorded, caller: Caller) {
    return settle(await this.schedulePlacement.miss(caller, data));
  }
}
