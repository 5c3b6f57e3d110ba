import type { PlacementId } from '@fangang/kernel';
import { evolve } from '../trip/evolve';
import { pencilSeat, type CannotSeat, type Passenger } from '../trip/seats';
import type { SeatPencilled } from '../trip/seat-facts';
import type { Trip } from '../trip/trip';

/** Seats for as many as can have one, and for the others why not. */
export interface Pencilled {
  readonly facts: readonly SeatPencilled[];
  readonly refused: readonly { readonly placementId: PlacementId; readonly refusal: CannotSeat }[];
}

/** Pencils people into a draft one after another: someone who asked elsewhere since the proposal stops none of the others. */
export const pencilRiders = (draft: Trip, passengers: readonly Passenger[]): Pencilled => {
  const facts: SeatPencilled[] = [];
  const refused: { placementId: PlacementId; refusal: CannotSeat }[] = [];
  let trip = draft;
  for (const passenger of passengers) {
    const decision = pencilSeat(trip, passenger);
    if (!decision.ok) {
      refused.push({ placementId: passenger.hold.placementId, refusal: decision.refusal });
      continue;
    }
    facts.push(...decision.facts);
    trip = decision.facts.reduce(evolve, trip);
  }
  return { facts, refused };
};
