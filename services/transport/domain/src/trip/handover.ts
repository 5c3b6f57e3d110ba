import { accept, refuse, type Decision, type HandoverId, type Instant, type Refusal, type SiteId } from '@fangang/kernel';
import { isBoarded, type HandoverRow, type Trip } from './trip';
import type { HandoverPrepared, HandoverSigned } from './trip-facts';

/** The list at the gate 交接单, as the leader signs it. */
export interface HandoverList {
  readonly handoverId: HandoverId;
  readonly siteId: SiteId;
  readonly rows: readonly HandoverRow[];
}
export type CannotHandOver = Refusal<'INVALID_TRANSITION' | 'HANDOVER_INCOMPLETE' | 'NOT_ON_MANIFEST' | 'VALUE_NOT_LISTED'>;

/** Boarded people of whom the list says nothing; a row twice counts once. */
const unsaid = (trip: Trip, rows: readonly HandoverRow[]): number => {
  const said = new Set(rows.map(({ placementId }) => placementId));
  return trip.seats.filter((seat) => isBoarded(seat) && !said.has(seat.placementId)).length;
};

/** The leader's signature under a row for each boarded person. Until the employer has signed it may be given again, with corrections. */
export const prepareHandover = (
  trip: Trip,
  { handoverId, siteId, rows }: HandoverList,
  leader: string,
  now: Instant,
): Decision<HandoverPrepared, CannotHandOver> => {
  if (trip.status !== 'ARRIVED') return refuse('INVALID_TRANSITION', { from: trip.status, to: 'HANDED_OVER' });
  if (!trip.siteIds.includes(siteId)) return refuse('VALUE_NOT_LISTED', { value: siteId, options: trip.siteIds.join(' ') });
  const boarded = new Set(trip.seats.filter(isBoarded).map(({ placementId }) => placementId));
  if (rows.some(({ placementId }) => !boarded.has(placementId))) return refuse('NOT_ON_MANIFEST');
  const surplus = rows.length - new Set(rows.map(({ placementId }) => placementId)).size;
  const n = unsaid(trip, rows) + surplus;
  if (n > 0) return refuse('HANDOVER_INCOMPLETE', { n });
  return accept({ type: 'HandoverPrepared', tripId: trip.id, handoverId, siteId, rows, leaderSignedBy: leader, at: now });
};

/** The employer's signature, the second: who came is settled. Someone boarded by a late scan meanwhile sends the list back to the leader. */
export const signHandover = (trip: Trip, employer: string, now: Instant): Decision<HandoverSigned, CannotHandOver> => {
  const { handover } = trip;
  if (trip.status !== 'ARRIVED') return refuse('INVALID_TRANSITION', { from: trip.status, to: 'HANDED_OVER' });
  const n = unsaid(trip, handover?.rows ?? []);
  if (!handover || n > 0) return refuse('HANDOVER_INCOMPLETE', { n });
  const { handoverId, siteId, rows } = handover;
  return accept({ type: 'HandoverSigned', tripId: trip.id, handoverId, siteId, rows, employerSignedBy: employer, at: now });
};
