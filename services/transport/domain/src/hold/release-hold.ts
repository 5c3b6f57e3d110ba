import { accept, refuse, type Decision, type PlacementId, type Refusal, type WorkerId } from '@fangang/kernel';
import { releaseSeat, type ReleaseReason } from '../trip/seats';
import { hasDeparted, type Trip } from '../trip/trip';
import type { SeatReleased, SeatUnpencilled } from '../trip/seat-facts';
import type { Hold, HoldReleased } from './hold';

/** What ends or suspends a placement, with its epoch. */
export interface HoldRelease extends ReleaseReason {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
}

/**
 * release(e) of reliability §2.9. `trip` is the trip of the hold's live seat, null without one; when it is given the facts belong to that
 * trip's change. "Nothing" in the table is `HOLD_SUPERSEDED`: the row already says so. A departed coach keeps its people: `TRIP_DEPARTED`;
 * a release of a later epoch than the seat's still leaves its tombstone. The pass of a freed seat is revoked by the caller (seat's passId).
 */
export const releaseHold = (
  hold: Hold,
  release: HoldRelease,
  trip: Trip | null,
): Decision<HoldReleased | SeatReleased | SeatUnpencilled, Refusal<'HOLD_SUPERSEDED' | 'TRIP_DEPARTED'>> => {
  const { placementId, workerId, epoch } = release;
  if (hold.epoch > epoch || (hold.epoch === epoch && hold.state === 'RELEASED')) return refuse('HOLD_SUPERSEDED');
  const tombstone = (holdVersion: number): HoldReleased => ({ type: 'HoldReleased', placementId, workerId, epoch, holdVersion });
  if (!hold.live || !trip) return accept(tombstone(hold.holdVersion + 1));
  if (hasDeparted(trip))
    return hold.epoch === epoch ? refuse('TRIP_DEPARTED', { at: trip.departedAt ?? '' }) : accept(tombstone(hold.holdVersion + 1));
  const freed = releaseSeat(trip, placementId, release);
  if (!freed.ok) return accept(tombstone(hold.holdVersion + 1));
  const [seat] = freed.facts;
  return seat.type === 'SeatReleased' && seat.epoch === epoch
    ? accept(seat)
    : accept<SeatReleased | SeatUnpencilled | HoldReleased>(seat, tombstone(seat.holdVersion + 1));
};
