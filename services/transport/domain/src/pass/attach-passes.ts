import { accept, refuse, type Decision, type PassId, type PlacementId, type Refusal } from '@fangang/kernel';
import { seatOf, type Trip } from '../trip/trip';
import type { PassAttached } from '../trip/seat-facts';

/** Notes the passes of these seats on the trip, in the unit that issued them, so that list and release can name them. */
export const attachPasses = (
  trip: Trip,
  passes: readonly { readonly placementId: PlacementId; readonly passId: PassId }[],
): Decision<PassAttached, Refusal<'NOT_ON_MANIFEST'>> => {
  const [first, ...others] = passes.map(({ placementId, passId }): PassAttached => ({
    type: 'PassAttached',
    tripId: trip.id,
    placementId,
    passId,
  }));
  return first && passes.every(({ placementId }) => seatOf(trip, placementId)) ? accept(first, ...others) : refuse('NOT_ON_MANIFEST');
};
