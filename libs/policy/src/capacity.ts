import type { Instant, PolicyId } from '@fangang/kernel';
import { policyAt } from './policy-at';
import type { PolicyRow } from './policy-row';

/** Seat counts of one vehicle: passenger seats (without drivers), the percentage in force, seats of the reserved rear rows in its map. */
export interface Load {
  readonly passengerSeats: number;
  readonly factorPct: number;
  readonly reservedSeatCount: number;
}

/**
 * 可载: how many people may ride, min(⌊seats × pct / 100⌋, seats − reserved seats), in integers (domain.md §5; 49 seats at 50 % with nine
 * in the rear rows → 24). @throws RangeError a count is negative or broken, more is reserved than there is, or pct is outside 1–100
 */
export const allowedSeats = ({ passengerSeats, factorPct, reservedSeatCount }: Load): number => {
  const counts = [passengerSeats, factorPct, reservedSeatCount];
  if (
    counts.some((count) => !Number.isInteger(count) || count < 0) ||
    factorPct < 1 ||
    factorPct > 100 ||
    reservedSeatCount > passengerSeats
  ) {
    throw new RangeError('seat counts out of range');
  }
  return Math.min(Math.floor((passengerSeats * factorPct) / 100), passengerSeats - reservedSeatCount);
};

/** The percentage for a trip and the rows that it rests on. */
export interface CapacityPercent {
  readonly percent: number;
  readonly policyIds: readonly PolicyId[];
}

/**
 * `capacity.factor` at the planned departure, with the risk of both counties where the rule asks for it: MEDIUM or HIGH at origin or
 * destination, passing through does not count. A county without a `corridor.risk` row is LOW; without a factor row (in-city) 100 %.
 */
export const capacityPercentAt = (rows: readonly PolicyRow[], departAt: Instant, origin: string, destination: string): CapacityPercent => {
  const factor = policyAt(rows, 'capacity.factor', departAt, { origin, destination });
  if (!factor.found) return { percent: 100, policyIds: [] };
  const { percent, percentAtRisk } = factor.value;
  if (percentAtRisk === undefined || percentAtRisk === percent) return { percent, policyIds: factor.policyIds };
  const risks = [origin, destination].map((area) => policyAt(rows, 'corridor.risk', departAt, { areas: [area] }));
  const atRisk = risks.some((risk) => risk.found && risk.value.level !== 'LOW');
  const weighed = risks.flatMap((risk) => (risk.found ? risk.policyIds : []));
  return {
    percent: atRisk ? Math.min(percent, percentAtRisk) : percent,
    policyIds: [...new Set([...factor.policyIds, ...weighed])].sort(),
  };
};
