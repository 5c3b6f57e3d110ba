import { plusHours } from '@fangang/kernel';
import type { TimerRow, Timers } from '@fangang/persistence';
import { opensBoardingAt, type Trip } from '@fangang/transport-domain';

/** SYS opens boarding at the first hour of gathering. */
export const boardingDue = 'transport.open-boarding';
/** SYS closes a trip a day after the employer's signature (ours). */
export const closingDue = 'transport.close-trip';
const closesAfterHours = 24;

export const tripTimers: Timers<Trip> = (trip) => {
  const opensAt = opensBoardingAt(trip);
  const signedAt = trip.status === 'HANDED_OVER' ? trip.handover?.employerSignedAt : undefined;
  const row = (kind: string, dueAt: TimerRow['dueAt']): TimerRow => ({ kind, subject: trip.id, epoch: 0, dueAt });
  return [...(opensAt ? [row(boardingDue, opensAt)] : []), ...(signedAt ? [row(closingDue, plusHours(signedAt, closesAfterHours))] : [])];
};
