import { Due, type Timer } from '@fangang/jobs';
import { settle, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { closingDue } from '../../state/trip.timers';
import { CloseTripHandler } from './close-trip.handler';

@Subscriber()
export class CloseTripADayAfterHandover {
  constructor(private readonly closeTrip: CloseTripHandler) {}

  /** Due: a day after the employer signed. Effect: CLOSED. Safe twice and late: any other state refuses. */
  @Due(closingDue, 'trp')
  async whenADayHasPassed({ subject: tripId }: Timer<'trp'>, caller: Caller) {
    return settle(await this.closeTrip.execute(caller, tripId));
  }
}
