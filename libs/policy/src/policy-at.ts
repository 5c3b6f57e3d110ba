import type { Instant, PolicyId } from '@fangang/kernel';
import { type PolicyRow, isInForce } from './policy-row';
import { type PolicyContext, scopeFit } from './policy-scope';
import { type PolicyCode, type PolicyValues, policyValues, readPolicyValue } from './policy-values';

/** The value in force and the rows it came from, to be stored with the decision; or a clear "no row says anything". */
export type PolicyAnswer<T> =
  { readonly found: true; readonly value: T; readonly policyIds: readonly PolicyId[] } | { readonly found: false };

/** No row says anything where the software cannot go on without one: the seed was not published. A fault, not a refusal. */
export class PolicyMissing extends Error {
  constructor(
    readonly code: PolicyCode,
    readonly at: Instant,
  ) {
    super(`no policy row for ${code} at ${at}`);
    this.name = 'PolicyMissing';
  }
}

const valueOf = <C extends PolicyCode>(row: PolicyRow, code: C): PolicyValues[C] => {
  const value = readPolicyValue(code, row.value);
  if (value === undefined) throw new TypeError(`policy row ${row.id} does not have the shape of ${code}`);
  return value;
};

/**
 * The rule of a code at an instant (domain.md §5). Rows in force whose scope fits are combined: if one of them says STRICTEST, all of
 * them are weighed and named; else the narrowest scope answers, and of equal ones the later beginning, then the lower id.
 * @throws TypeError a published row does not have the shape of its code (checkPolicyRow refuses such a row)
 */
export const policyAt = <C extends PolicyCode>(
  rows: readonly PolicyRow[],
  code: C,
  at: Instant,
  context: PolicyContext = {},
): PolicyAnswer<PolicyValues[C]> => {
  const fitting = rows
    .filter((row) => row.code === code && isInForce(row, at))
    .flatMap((row) => {
      const fit = scopeFit(row.scope, context);
      return fit === undefined ? [] : [{ row, fit }];
    })
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        (a.row.validFrom < b.row.validFrom ? 1 : a.row.validFrom > b.row.validFrom ? -1 : 0) ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
  const [first, ...others] = fitting;
  if (!first) return { found: false };
  const { strictest } = policyValues[code];
  if (!strictest || !fitting.some((row) => row.combine === 'STRICTEST')) {
    return { found: true, value: valueOf(first, code), policyIds: [first.id] };
  }
  const value = others.reduce((held, row) => strictest(held, valueOf(row, code)), valueOf(first, code));
  return { found: true, value, policyIds: fitting.map((row) => row.id).sort() };
};

/** As policyAt, where the software cannot go on without a rule. @throws PolicyMissing */
export const policyInForce = <C extends PolicyCode>(rows: readonly PolicyRow[], code: C, at: Instant, context: PolicyContext = {}) => {
  const answer = policyAt(rows, code, at, context);
  if (!answer.found) throw new PolicyMissing(code, at);
  return answer;
};
