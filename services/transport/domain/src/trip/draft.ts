import { accept, refuse, type Decision, type Refusal } from '@fangang/kernel';
import { capacityOf, type CapacityRule } from './capacity.rules';
import { takenSeats } from './seats';
import type { Trip } from './trip';
import type { DraftDetails, TripDrafted } from './trip-facts';

/** What a dispatcher may write into a draft; everything else is computed. */
export type DraftInput = Omit<DraftDetails, 'capacity'>;

const details = (input: DraftInput, rule: CapacityRule): DraftDetails => ({
  ...input,
  stops: [...input.stops].sort((a, b) => (a.gatherAt < b.gatherAt ? -1 : a.gatherAt > b.gatherAt ? 1 : 0)),
  capacity: input.coach && capacityOf(input.coach.map, rule),
});

/** Makes a DRAFT 草稿. Gaps are allowed; what is missing is said when it is planned. Seats are already those of the load rule at departure. */
export const draftTrip = (trip: Trip, input: DraftInput, rule: CapacityRule): Decision<TripDrafted, Refusal<'INVALID_TRANSITION'>> =>
  trip.tripNo === ''
    ? accept({ type: 'TripDrafted', tripId: trip.id, details: details(input, rule) })
    : refuse('INVALID_TRANSITION', { from: trip.status, to: 'DRAFT' });

/** Changes a draft as a whole. A stop or a seat that someone already has must stay: release the person first. */
export const changeDraft = (
  trip: Trip,
  input: DraftInput,
  rule: CapacityRule,
): Decision<TripDrafted, Refusal<'INVALID_TRANSITION' | 'SEAT_TAKEN'>> => {
  if (trip.status !== 'DRAFT') return refuse('INVALID_TRANSITION', { from: trip.status, to: 'DRAFT' });
  const next = details(input, rule);
  const stranded = takenSeats(trip).find(
    ({ seatNo, stopId }) => !next.capacity?.seats.includes(seatNo) || !next.stops.some((stop) => stop.stopId === stopId),
  );
  return stranded ? refuse('SEAT_TAKEN', { seatNo: stranded.seatNo }) : accept({ type: 'TripDrafted', tripId: trip.id, details: next });
};
