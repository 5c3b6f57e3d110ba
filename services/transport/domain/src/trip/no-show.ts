import { accept, refuse, type Decision, type Instant, type PlacementId, type Refusal } from '@fangang/kernel';
import { hasDeparted, seatOf, type Seat, type Trip } from './trip';
import type { NoShowRecorded } from './seat-facts';

const noShow = (
  trip: Trip,
  { placementId, workerId, epoch, holdVersion, seatNo }: Seat,
  reasonCode: string,
  at: Instant,
): NoShowRecorded => ({
  type: 'NoShowRecorded',
  tripId: trip.id,
  placementId,
  workerId,
  epoch,
  holdVersion: holdVersion + 1,
  seatNo,
  reasonCode,
  at,
});

/**
 * A person says that someone did not come: a device stays silent after departure, or before it when the seat goes to standby. The seat
 * stays on record as VACATED, the pass is revoked by the caller. Someone whose boarding was refused has no assigned seat any more.
 */
export const recordNoShow = (
  trip: Trip,
  placementId: PlacementId,
  now: Instant,
): Decision<NoShowRecorded, Refusal<'INVALID_TRANSITION' | 'NOT_ON_MANIFEST'>> => {
  const seat = seatOf(trip, placementId);
  if (!seat) return refuse('NOT_ON_MANIFEST');
  if (seat.state !== 'ASSIGNED' || !(trip.status === 'BOARDING' || hasDeparted(trip)))
    return refuse('INVALID_TRANSITION', { from: seat.state, to: 'VACATED' });
  return accept(noShow(trip, seat, 'NOT_THERE', now));
};

/** SYS after departure, once every device that took the trip's package has synced: whoever is assigned and not boarded did not come. */
export const recordNoShows = (trip: Trip, now: Instant): Decision<NoShowRecorded, Refusal<'INVALID_TRANSITION'>> => {
  const [first, ...others] = hasDeparted(trip) ? trip.seats.filter(({ state }) => state === 'ASSIGNED') : [];
  if (!first) return refuse('INVALID_TRANSITION', { from: trip.status, to: 'VACATED' });
  return accept(noShow(trip, first, 'ALL_SYNCED', now), ...others.map((seat) => noShow(trip, seat, 'ALL_SYNCED', now)));
};
