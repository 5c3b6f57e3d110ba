import type { PolicyId } from '@fangang/kernel';
import { endPolicy, type PolicyWish, publishPolicy } from '@fangang/office-domain';
import { type Caller, newId } from '@fangang/persistence';
import type { PolicyEdge } from '@fangang/policy';
import { accepted } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { PolicyRuleStore } from '../../state/policy-rule.store';

const asOffice = (caller: Caller): Caller => ({ ...caller, scope: { kind: 'service', service: 'office' } });

@Injectable()
export class PublishPolicyHandler {
  constructor(private readonly rules: PolicyRuleStore) {}

  async execute(caller: Caller, wish: PolicyWish): Promise<PolicyId> {
    const published = await this.rules.ofCode(caller, wish.code);
    const policyId = newId('pol');
    accepted(await this.rules.create(asOffice(caller), policyId, publishPolicy(wish, published)));
    return policyId;
  }

  async end(caller: Caller, policyId: PolicyId, validTo: PolicyEdge): Promise<void> {
    accepted(await this.rules.change(asOffice(caller), policyId, endPolicy(validTo)));
  }
}
