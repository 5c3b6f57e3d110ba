import type { HealthRows } from '@fangang/health-domain';
import type { Instant } from '@fangang/kernel';
import { policyAt, type RiskLevel } from '@fangang/policy';
import { PolicyBook } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';

/** The dated rules by which this room judges. */
@Injectable()
export class HealthRules {
  constructor(private readonly book: PolicyBook) {}

  /** In force for a village: a county may be stricter than the nation. @throws PolicyMissing when no row says anything */
  async at(now: Instant, villageCode: string): Promise<HealthRows> {
    const context = { areas: [villageCode] };
    return {
      feverOver: (await this.book.inForce('health', 'health.feverOver', now, context)).value,
      days: (await this.book.inForce('health', 'health.days', now, context)).value,
      clearance: (await this.book.inForce('health', 'clearance.hours', now, context)).value,
    };
  }

  /** Risk of a place by the county lists; LOW where no list names it. */
  async riskOf(divisionCode: string, now: Instant): Promise<RiskLevel> {
    const answer = policyAt(await this.book.rowsOf('health'), 'corridor.risk', now, { areas: [divisionCode] });
    return answer.found ? answer.value.level : 'LOW';
  }
}
