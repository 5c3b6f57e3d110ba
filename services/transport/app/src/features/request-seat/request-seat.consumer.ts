import { PlacementConfirmed, PlacementUnscheduled } from '@fangang/contracts';
import { On, reacts, settle, skipped, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import type { SeatRequest } from '@fangang/transport-domain';
import { RequestSeatHandler } from './request-seat.handler';

type Asked = PlacementConfirmed['data'] | PlacementUnscheduled['data'];

const requested = ({ placementId, workerId, epoch, gateId, ...demand }: Asked): SeatRequest => {
  const { householdId, openingId, siteId, employerId, originVillageCode, destinationCode, readyFrom, arriveBy, priorityRank } = demand;
  return {
    placementId,
    workerId,
    epoch,
    demand: {
      householdId,
      openingId,
      siteId,
      employerId,
      originVillageCode,
      destinationCode,
      gateId: gateId ?? null,
      readyFrom,
      arriveBy,
      priorityRank,
    },
  };
};

const options = reacts('transport.request-seat');

/** In: PlacementConfirmed, PlacementUnscheduled. Effect: the placement waits in the demand pool. Safe twice, late and in any order: fenced by epoch. */
@Subscriber()
export class RequestSeatWhenPlacementAsks {
  constructor(private readonly requestSeat: RequestSeatHandler) {}

  @On(PlacementConfirmed, options)
  async whenConfirmed({ data }: PlacementConfirmed, caller: Caller) {
    return this.ask(data, caller);
  }

  @On(PlacementUnscheduled, options)
  async whenUnscheduled({ data }: PlacementUnscheduled, caller: Caller) {
    return this.ask(data, caller);
  }

  private async ask(data: Asked, caller: Caller) {
    if (data.travelMode !== 'ORGANISED') return skipped('NOT_ORGANISED');
    return settle(await this.requestSeat.execute(caller, requested(data)));
  }
}
