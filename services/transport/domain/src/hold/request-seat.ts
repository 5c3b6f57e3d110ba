import { accept, refuse, type Decision, type PlacementId, type Refusal, type WorkerId } from '@fangang/kernel';
import { releaseSeat } from '../trip/seats';
import { hasDeparted, type Trip } from '../trip/trip';
import type { SeatReleased, SeatUnpencilled } from '../trip/seat-facts';
import type { Demand, Hold, SeatRequested } from './hold';

/** `PlacementConfirmed` or `PlacementUnscheduled` with this epoch. */
export interface SeatRequest {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
  readonly demand: Demand;
}

/**
 * request(e) of reliability §2.9. `trip` is the trip of the hold's live seat, null without one; when it is given the facts belong to
 * that trip's change, so that seat and row move in one commit. A repeat of the row's epoch gets the same answer as before.
 */
export const requestSeat = (
  hold: Hold,
  request: SeatRequest,
  trip: Trip | null,
): Decision<SeatRequested | SeatReleased | SeatUnpencilled, Refusal<'HOLD_SUPERSEDED'>> => {
  const { placementId, workerId, epoch, demand } = request;
  if (hold.epoch > epoch || (hold.epoch === epoch && hold.state === 'RELEASED')) return refuse('HOLD_SUPERSEDED');
  const asked: SeatRequested = { type: 'SeatRequested', placementId, workerId, epoch, demand };
  if (hold.epoch === epoch || !hold.live || !trip || hasDeparted(trip)) return accept(asked);
  const freed = releaseSeat(trip, placementId, { reasonCode: 'SUPERSEDED', rebook: false });
  return freed.ok ? accept<SeatReleased | SeatUnpencilled | SeatRequested>(...freed.facts, asked) : accept(asked);
};
