import { accept, refuse, type Day, type Decision, type Refusal } from '@fangang/kernel';
import type { PolicyValues } from '@fangang/policy';
import type { TravelSpan } from './trip';

/** One dated row 行车时间: from a pick-up point or gate to another, this direction only; half-open days. */
export interface TravelTime {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly km: number;
  readonly source: string;
  readonly enteredBy: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}
/** In house. */
export interface TravelTimeEntered extends TravelTime {
  readonly type: 'TravelTimeEntered';
}

const meets = (a: TravelTime, b: TravelTime): boolean =>
  a.from === b.from && a.to === b.to && (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo);

/** Takes a row in: 1–2,880 minutes and over 0 km, else `TRAVEL_TIME_RANGE` (ours); no two rows of a pair may hold on one day. */
export const enterTravelTime = (
  others: readonly TravelTime[],
  row: TravelTime,
): Decision<TravelTimeEntered, Refusal<'TRAVEL_TIME_RANGE' | 'TRAVEL_TIME_OVERLAP'>> => {
  const sound = Number.isInteger(row.minutes) && row.minutes >= 1 && row.minutes <= 2_880 && Number.isFinite(row.km) && row.km > 0;
  if (!sound || (row.validTo !== null && row.validTo <= row.validFrom)) return refuse('TRAVEL_TIME_RANGE');
  const other = others.find((one) => one.id !== row.id && meets(one, row));
  return other ? refuse('TRAVEL_TIME_OVERLAP') : accept({ type: 'TravelTimeEntered', ...row });
};

/** The row in force on the day of departure. */
export const travelTimeOn = (rows: readonly TravelTime[], from: string, to: string, on: Day): TravelTime | undefined =>
  rows.find((row) => row.from === from && row.to === to && row.validFrom <= on && (row.validTo === null || on < row.validTo));

/** A place that can be driven to; coordinates WGS 84, degrees. */
export interface Place {
  readonly id: string;
  readonly displayName: string;
  readonly lat: number | null;
  readonly lng: number | null;
}
/** Row `trip.estimate`: straight line × factor at a speed, one pair up to a distance and one beyond (ours). */
export type EstimateRule = PolicyValues['trip.estimate'];

const earthKm = 6_371;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight line over the sphere, km. */
export const straightLineKm = (
  a: { readonly lat: number; readonly lng: number },
  b: { readonly lat: number; readonly lng: number },
): number => {
  const h = Math.sin(rad(b.lat - a.lat) / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lng - a.lng) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** The drive of a trip: minutes at the wheel, km, and the legs that are estimates 估算. */
export interface Ride {
  readonly minutes: number;
  readonly km: number;
  readonly estimates: readonly TravelSpan[];
}

/** Adds up the legs between the places in order; a pair without a row is estimated, and marked. */
export const rideOf = (
  places: readonly Place[],
  rows: readonly TravelTime[],
  on: Day,
  rule: EstimateRule,
): { readonly ok: true; readonly ride: Ride } | { readonly ok: false; readonly refusal: Refusal<'COORDINATES_MISSING'> } => {
  let ride: Ride = { minutes: 0, km: 0, estimates: [] };
  for (const [i, to] of places.entries()) {
    const from = places[i - 1];
    if (!from || from.id === to.id) continue;
    const row = travelTimeOn(rows, from.id, to.id, on);
    if (row) {
      ride = { ...ride, minutes: ride.minutes + row.minutes, km: ride.km + row.km };
      continue;
    }
    for (const place of [from, to])
      if (place.lat === null || place.lng === null) return refuse('COORDINATES_MISSING', { place: place.displayName });
    const line = straightLineKm({ lat: from.lat ?? 0, lng: from.lng ?? 0 }, { lat: to.lat ?? 0, lng: to.lng ?? 0 });
    const [factorPct, kmh] = line <= rule.shortKm ? [rule.shortFactorPct, rule.shortKmh] : [rule.longFactorPct, rule.longKmh];
    const km = Math.round((line * factorPct) / 10) / 10;
    ride = {
      minutes: ride.minutes + Math.max(1, Math.ceil((km / kmh) * 60)),
      km: ride.km + km,
      estimates: [...ride.estimates, { from: from.id, to: to.id }],
    };
  }
  return { ok: true, ride };
};
