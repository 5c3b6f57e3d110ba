import { instantOf, msOf, type Instant } from '@fangang/kernel';
import type { RestPlan } from '../trip/trip';

const quarterMs = 15 * 60_000;

/** Departure + minutes at the wheel + planned halts, rounded up to the quarter of an hour: what a plan promises when nobody says another hour. */
export const plannedArrival = (departAt: Instant, driveMinutes: number, rests: readonly RestPlan[] = []): Instant => {
  const minutes = rests.reduce((sum, rest) => sum + rest.minutes, driveMinutes);
  return instantOf(Math.ceil((msOf(departAt) + minutes * 60_000) / quarterMs) * quarterMs);
};
