import { accept, refuse, type Decision, type DriverId, type Refusal, type TripId, type VehicleId } from '@fangang/kernel';
import type { Busy } from '../trip/plan';

/** One row per vehicle and per driver: the planned trips that take it. Two plans at once meet here, so none is on overlapping trips. */
export interface Engagement {
  readonly of: VehicleId | DriverId;
  readonly busy: readonly Busy[];
}
/** In house. */
export interface Engaged {
  readonly type: 'Engaged';
  readonly of: VehicleId | DriverId;
  readonly busy: Busy;
}
/** In house. */
export interface Disengaged {
  readonly type: 'Disengaged';
  readonly of: VehicleId | DriverId;
  readonly tripId: TripId;
}
export type EngagementFact = Engaged | Disengaged;

export const blankEngagement = (of: VehicleId | DriverId): Engagement => ({ of, busy: [] });

/** Takes it for a trip; whether it was free is what planning the trip asks. A trip that is planned again takes its new hours. */
export const engage = ({ of }: Engagement, busy: Busy): Decision<Engaged, never> => accept({ type: 'Engaged', of, busy });

/** The trip no longer needs it. */
export const disengage = ({ of, busy }: Engagement, tripId: TripId): Decision<Disengaged, Refusal<'INVALID_TRANSITION'>> =>
  busy.some((one) => one.tripId === tripId)
    ? accept({ type: 'Disengaged', of, tripId })
    : refuse('INVALID_TRANSITION', { from: 'FREE', to: 'FREE' });

export const evolveEngagement = (engagement: Engagement, fact: EngagementFact): Engagement => {
  const tripId = fact.type === 'Engaged' ? fact.busy.tripId : fact.tripId;
  const others = engagement.busy.filter((one) => one.tripId !== tripId);
  return { ...engagement, busy: fact.type === 'Engaged' ? [...others, fact.busy] : others };
};
