import type { Instant, TripId, WorkerId } from '@fangang/kernel';
import type { NoShowRecorded, SeatAssigned, SeatPencilled, SeatReleased, SeatUnpencilled } from '../trip/seat-facts';

/** A worker on the road, from gathering to planned arrival. */
export interface Leg {
  readonly tripId: TripId;
  readonly from: Instant;
  readonly to: Instant;
}

/** One row per worker: a person is on no two overlapping trips, whatever placements ask (promise I4). */
export interface Itinerary {
  readonly workerId: WorkerId;
  readonly legs: readonly Leg[];
}

export const blankItinerary = (workerId: WorkerId): Itinerary => ({ workerId, legs: [] });

/** True when two half-open spans share an instant; canonical instants compare as text. */
export const overlaps = (
  a: { readonly from: Instant; readonly to: Instant },
  b: { readonly from: Instant; readonly to: Instant },
): boolean => a.from < b.to && b.from < a.to;

/** True when the leg meets no other trip of this worker. The same trip does not stand in its own way. */
export const bookable = ({ legs }: Itinerary, leg: Leg): boolean =>
  legs.every((other) => other.tripId === leg.tripId || !overlaps(other, leg));

export type ItineraryFact = SeatPencilled | SeatAssigned | SeatUnpencilled | SeatReleased | NoShowRecorded;

/** The row after a seat was given or given back. */
export const evolveItinerary = (itinerary: Itinerary, fact: ItineraryFact): Itinerary => {
  const legs = itinerary.legs.filter(({ tripId }) => tripId !== fact.tripId);
  switch (fact.type) {
    case 'SeatPencilled':
    case 'SeatAssigned':
      return { ...itinerary, legs: [...legs, { tripId: fact.tripId, from: fact.gatherAt, to: fact.arriveBy }] };
    case 'SeatUnpencilled':
    case 'SeatReleased':
    case 'NoShowRecorded':
      return { ...itinerary, legs };
  }
};
