import { accept, type Decision, type Fact, type PolicyId, refuse, type Refusal } from '@fangang/kernel';
import { checkPolicyRow, momentOf, type PolicyRow } from '@fangang/policy';

/** A dated rule 政策条款 on its way: DRAFT → PUBLISHED → ENDED. */
export interface PolicyRule {
  readonly id: PolicyId;
  readonly row: PolicyRow | null;
}

type Said = Omit<PolicyRow, 'id' | 'status' | 'tests'> & { readonly policyId: PolicyId };
export interface PolicyRulePublished extends Fact, Said {
  readonly type: 'PolicyRulePublished';
}
export interface PolicyRuleEnded extends Fact, Said {
  readonly type: 'PolicyRuleEnded';
  readonly validTo: NonNullable<PolicyRow['validTo']>;
}
export type PolicyRuleFact = PolicyRulePublished | PolicyRuleEnded;

export const blankPolicyRule = (id: PolicyId): PolicyRule => ({ id, row: null });

/** What a rule needs before it has an id and is published. */
export type PolicyWish = Omit<PolicyRow, 'id' | 'status'>;

const saidOf = (id: PolicyId, { code, scope, value, combine, validFrom, validTo, sourceNotice }: PolicyWish): Said => ({
  policyId: id,
  code,
  scope,
  value,
  combine,
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
  sourceNotice,
});

/** Publishes a rule beside those that are: its notice named, its own tests held, no published row of the same code and scope in its period. */
export const publishPolicy =
  (wish: PolicyWish, published: readonly PolicyRow[]) =>
  ({
    id,
    row,
  }: PolicyRule): Decision<
    PolicyRulePublished,
    Refusal<'POLICY_OVERLAP' | 'POLICY_SOURCE_MISSING' | 'POLICY_TESTS_FAIL' | 'INVALID_TRANSITION'>
  > => {
    if (row) return refuse('INVALID_TRANSITION', { from: row.status, to: 'PUBLISHED' });
    const refusal = checkPolicyRow({ ...wish, id, status: 'DRAFT' }, published);
    return refusal ? { ok: false, refusal } : accept({ type: 'PolicyRulePublished', ...saidOf(id, wish) });
  };

/** Ends a published rule from `validTo` on, which lies after its beginning; what was decided before stays decided. */
export const endPolicy =
  (validTo: NonNullable<PolicyRow['validTo']>) =>
  ({ id, row }: PolicyRule): Decision<PolicyRuleEnded, Refusal<'INVALID_TRANSITION' | 'POLICY_TESTS_FAIL'>> => {
    if (row?.status !== 'PUBLISHED') return refuse('INVALID_TRANSITION', { from: row?.status ?? 'DRAFT', to: 'ENDED' });
    if (momentOf(validTo) <= momentOf(row.validFrom)) return refuse('POLICY_TESTS_FAIL', { test: 'period' });
    return accept({ type: 'PolicyRuleEnded', ...saidOf(id, row), validTo });
  };

export const evolvePolicyRule = ({ id, row }: PolicyRule, { type, policyId: _, ...said }: PolicyRuleFact): PolicyRule => ({
  id,
  row: { ...row, ...said, id, status: type === 'PolicyRulePublished' ? 'PUBLISHED' : 'ENDED' },
});
