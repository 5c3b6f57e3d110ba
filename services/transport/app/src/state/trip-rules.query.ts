import type { Instant } from '@fangang/kernel';
import { capacityPercentAt, policyAt, type PolicyContext, policyInForce, type PolicyRow } from '@fangang/policy';
import { PolicyBook } from '@fangang/service-kit';
import {
  type CapacityRule,
  type EstimateRule,
  type HoursRule,
  openCorridors,
  type PassRule,
  type PlanRules,
} from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';

const room = 'transport';

/** The dated rows as a trip between two divisions needs them, in force at its planned departure. */
@Injectable()
export class TripRules {
  constructor(private readonly book: PolicyBook) {}

  async capacity(departAt: Instant, origin: string, destination: string): Promise<CapacityRule> {
    return capacityOfRows(await this.book.rowsOf(room), departAt, origin, destination);
  }

  async estimate(departAt: Instant, origin: string, destination: string): Promise<EstimateRule> {
    return policyInForce(await this.book.rowsOf(room), 'trip.estimate', departAt, { origin, destination }).value;
  }

  async hours(departAt: Instant, origin: string, destination: string): Promise<HoursRule> {
    return hoursOfRows(await this.book.rowsOf(room), departAt, { origin, destination });
  }

  /** All that planning asks. @throws PolicyMissing the instance was founded without its rows */
  async plan(departAt: Instant, origin: string, destination: string): Promise<PlanRules> {
    const rows = await this.book.rowsOf(room);
    const context = { origin, destination };
    return {
      capacity: capacityOfRows(rows, departAt, origin, destination),
      hours: hoursOfRows(rows, departAt, context),
      corridor: openCorridors,
      approvals: policyInForce(rows, 'trip.approvals', departAt, context).value.steps,
      estimateMayBeFiled: policyInForce(rows, 'trip.estimate', departAt, context).value.mayBeFiled,
    };
  }

  async pass(at: Instant, origin: string, destination: string): Promise<PassRule> {
    const rows = await this.book.rowsOf(room);
    const context = { origin, destination };
    return {
      opensBefore: policyInForce(rows, 'pass.opensBefore', at, context).value,
      validAfter: policyInForce(rows, 'pass.validAfter', at, context).value,
    };
  }

  /** What the device needs at the door. */
  async door(at: Instant, origin: string, destination: string) {
    const rows = await this.book.rowsOf(room);
    const context = { origin, destination };
    return {
      fever: policyInForce(rows, 'health.feverOver', at, context).value,
      staleList: policyInForce(rows, 'pass.staleList', at, context).value,
    };
  }
}

const capacityOfRows = (rows: readonly PolicyRow[], departAt: Instant, origin: string, destination: string): CapacityRule => {
  const factor = capacityPercentAt(rows, departAt, origin, destination);
  const reserved = policyAt(rows, 'capacity.reservedRows', departAt, { origin, destination });
  return {
    factorPercent: factor.percent,
    reservedRows: reserved.found ? reserved.value.rows : 0,
    policyIds: [...new Set([...factor.policyIds, ...(reserved.found ? reserved.policyIds : [])])].sort(),
  };
};

const hoursOfRows = (rows: readonly PolicyRow[], departAt: Instant, context: PolicyContext): HoursRule => ({
  continuous: policyInForce(rows, 'driver.continuous', departAt, context).value,
  second: policyInForce(rows, 'driver.second', departAt, context).value,
});
