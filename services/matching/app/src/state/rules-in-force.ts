import type { Instant } from '@fangang/kernel';
import type { PolicyCode, PolicyValues } from '@fangang/policy';
import { PolicyBook } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';

/** The dated rules that matching asks for, by place and time; the narrowest row of the place wins. */
@Injectable()
export class RulesInForce {
  constructor(private readonly book: PolicyBook) {}

  /** @throws PolicyMissing no row says anything: the instance was not founded */
  async of<C extends PolicyCode>(code: C, now: Instant, area: string): Promise<PolicyValues[C]> {
    return (await this.book.inForce('matching', code, now, { areas: [area] })).value;
  }
}
