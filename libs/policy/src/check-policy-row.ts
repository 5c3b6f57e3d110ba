import { type Refusal, refuse } from '@fangang/kernel';
import { policyAt } from './policy-at';
import { type PolicyRow, isInForce, momentOf, periodsMeet } from './policy-row';
import { isPolicyScope } from './policy-scope';
import { isPolicyCode, policyValues, readPolicyValue } from './policy-values';

export type PolicyRowRefusal = Refusal<'POLICY_OVERLAP' | 'POLICY_SOURCE_MISSING' | 'POLICY_TESTS_FAIL'>;

/** JSON with sorted keys, so that two values are compared by what they say. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? 'undefined';

/** The first thing that is wrong with the row's own shape: its test number zero. */
const shapeFault = (row: PolicyRow): string | undefined => {
  if (!isPolicyCode(row.code)) return 'code';
  if (!isPolicyScope(row.scope)) return 'scope';
  if (readPolicyValue(row.code, row.value) === undefined) return 'value';
  if (row.combine === 'STRICTEST' && policyValues[row.code].strictest === undefined) return 'combine';
  return row.validTo !== undefined && momentOf(row.validTo) <= momentOf(row.validFrom) ? 'period' : undefined;
};

/**
 * May this row be published beside those that are? Its notice is named, its shape is that of its code, its own tests hold, and no
 * published row of the same code and scope shares a moment with it.
 * @param published rows already published or ended; the row itself may be among them
 * @returns undefined, or `POLICY_SOURCE_MISSING`, `POLICY_TESTS_FAIL {test}` (`code scope value combine period`, or the name of a
 * case), `POLICY_OVERLAP {policyId}`
 */
export const checkPolicyRow = (row: PolicyRow, published: readonly PolicyRow[]): PolicyRowRefusal | undefined => {
  if (row.sourceNotice.trim() === '') return refuse('POLICY_SOURCE_MISSING').refusal;
  const fault = shapeFault(row);
  if (fault !== undefined) return refuse('POLICY_TESTS_FAIL', { test: fault }).refusal;
  const overlapping = published.find(
    (other) =>
      other.id !== row.id && other.status !== 'DRAFT' && other.code === row.code && other.scope === row.scope && periodsMeet(row, other),
  );
  if (overlapping) return refuse('POLICY_OVERLAP', { policyId: overlapping.id }).refusal;
  const asPublished: PolicyRow = { ...row, status: 'PUBLISHED' };
  const failed = (row.tests ?? []).find(({ at, context, want }) => {
    const answer =
      isPolicyCode(row.code) && isInForce(asPublished, at) ? policyAt([asPublished], row.code, at, context) : { found: false as const };
    return canonical(answer.found ? answer.value : null) !== canonical(want);
  });
  return failed ? refuse('POLICY_TESTS_FAIL', { test: failed.name }).refusal : undefined;
};
