import { accept, refuse, type Decision, type Instant, type Refusal } from '@fangang/kernel';
import { approvalSteps } from './approvals';
import { releaseSeat, takenSeats } from './seats';
import type { Trip, TripStatus } from './trip';
import type { SeatReleased, SeatUnpencilled } from './seat-facts';
import type { TripCancelled, TripClosed, TripReopened } from './trip-facts';

type NoStep = Refusal<'INVALID_TRANSITION'>;
const beforeDeparture: readonly TripStatus[] = ['PLANNED', ...approvalSteps, 'BOARDING'];

/** Back to DRAFT: seats and passes stay, approvals are asked again. */
export const reopenTrip = (trip: Trip, reasonCode: string, now: Instant): Decision<TripReopened, NoStep> =>
  beforeDeparture.includes(trip.status)
    ? accept({ type: 'TripReopened', tripId: trip.id, at: now, reasonCode })
    : refuse('INVALID_TRANSITION', { from: trip.status, to: 'DRAFT' });

/** Before departure: every seat is released with rebook, then the trip is over. Passes and vehicle pass are the caller's to revoke. */
export const cancelTrip = (
  trip: Trip,
  reasonCode: string,
  now: Instant,
): Decision<SeatReleased | SeatUnpencilled | TripCancelled, NoStep> => {
  if (trip.status !== 'DRAFT' && !beforeDeparture.includes(trip.status))
    return refuse('INVALID_TRANSITION', { from: trip.status, to: 'CANCELLED' });
  const freed = takenSeats(trip).flatMap(({ placementId }) => {
    const decision = releaseSeat(trip, placementId, { reasonCode, rebook: true });
    return decision.ok ? decision.facts : [];
  });
  const cancelled: TripCancelled = { type: 'TripCancelled', tripId: trip.id, at: now, reasonCode };
  const [first, ...others] = freed;
  return first ? accept<SeatReleased | SeatUnpencilled | TripCancelled>(first, ...others, cancelled) : accept(cancelled);
};

/** 办结, by a dispatcher or by SYS a day later. */
export const closeTrip = (trip: Trip, now: Instant): Decision<TripClosed, NoStep> =>
  trip.status === 'HANDED_OVER' || trip.status === 'TURNED_BACK'
    ? accept({ type: 'TripClosed', tripId: trip.id, at: now })
    : refuse('INVALID_TRANSITION', { from: trip.status, to: 'CLOSED' });
