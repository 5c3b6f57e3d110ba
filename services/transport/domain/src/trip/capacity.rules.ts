import type { PolicyId } from '@fangang/kernel';
import { allowedSeats } from '@fangang/policy';
import { reservedSeats, seatCount, seatsInOrderOfUse, type SeatMap } from './seat-map';

/**
 * The rows `capacity.factor` and `capacity.reservedRows` in force at planned departure (交运明电〔2020〕56号 §2, 80号; a rear area:
 * 交运明电〔2020〕44号, the number of rows is a county's).
 */
export interface CapacityRule {
  /** Whole per cent of the passenger seats. */
  readonly factorPercent: number;
  readonly reservedRows: number;
  readonly policyIds: readonly PolicyId[];
}

/** How many may travel in one vehicle under one rule, and on which seats. */
export interface Capacity {
  /** 客座: without driver seats (row `capacity.base`). */
  readonly passengerSeats: number;
  /** 可载, persons. */
  readonly allowed: number;
  readonly factorPercent: number;
  /** Seat numbers in order of use; the reserved rear rows are left out. */
  readonly seats: readonly number[];
  readonly policyIds: readonly PolicyId[];
}

/** allowed = min(⌊passengerSeats × factor / 100⌋, passengerSeats − seats of the reserved rows in this vehicle's own map). */
export const capacityOf = (map: SeatMap, { factorPercent, reservedRows, policyIds }: CapacityRule): Capacity => {
  const passengerSeats = seatCount(map);
  const reservedSeatCount = reservedSeats(map, reservedRows).length;
  const allowed = allowedSeats({ passengerSeats, factorPct: factorPercent, reservedSeatCount });
  return { passengerSeats, allowed, factorPercent, seats: seatsInOrderOfUse(map, reservedRows), policyIds };
};
