import { day, type PolicyId } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import {
  blankPolicyRule,
  endPolicy,
  evolvePolicyRule,
  type PolicyRule,
  type PolicyRuleFact,
  type PolicyWish,
  publishPolicy,
} from './policy-rule';

const id = 'pol_01E2J8Z4Q0V9M3T7K5X1C6B8RA' as PolicyId;
const other = 'pol_01E2J8Z4Q0V9M3T7K5X1C6B8RB' as PolicyId;
const wish: PolicyWish = {
  code: 'offer.hours',
  scope: 'NATIONAL',
  value: { hours: 24 },
  combine: 'MOST_SPECIFIC',
  validFrom: day('2020-01-01'),
  sourceNotice: '本县通知 1 号',
};
const published = { type: 'PolicyRulePublished', policyId: id, ...wish } as const;

const rule = (...facts: readonly PolicyRuleFact[]) => given<PolicyRule, PolicyRuleFact>(evolvePolicyRule, blankPolicyRule(id), ...facts);

describe('a policy row', () => {
  it('is refused without the notice it rests on', () =>
    rule()
      .when(publishPolicy({ ...wish, sourceNotice: ' ' }, []))
      .thenRefused('POLICY_SOURCE_MISSING'));
  it('is refused beside another of the same days', () =>
    rule()
      .when(publishPolicy(wish, [{ ...wish, id: other, status: 'PUBLISHED' }]))
      .thenRefused('POLICY_OVERLAP', { policyId: other }));
  it('is refused in a shape that its code does not have', () =>
    rule()
      .when(publishPolicy({ ...wish, value: 'soon' }, []))
      .thenRefused('POLICY_TESTS_FAIL', { test: 'value' }));
  it('is published once', () =>
    rule(published).when(publishPolicy(wish, [])).thenRefused('INVALID_TRANSITION', { from: 'PUBLISHED', to: 'PUBLISHED' }));
  it('does not end before it began', () =>
    rule(published)
      .when(endPolicy(day('2020-01-01')))
      .thenRefused('POLICY_TESTS_FAIL', { test: 'period' }));
  it('ends once, and keeps what it said', () => {
    const ended = { ...published, type: 'PolicyRuleEnded', validTo: day('2020-03-01') } as const;
    rule(published)
      .when(endPolicy(day('2020-03-01')))
      .then(ended);
    rule(published, ended)
      .when(endPolicy(day('2020-04-01')))
      .thenRefused('INVALID_TRANSITION', { from: 'ENDED', to: 'ENDED' });
  });
});
