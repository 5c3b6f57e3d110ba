import { type Day, type Instant, type PolicyId, at, isDay } from '@fangang/kernel';
import type { PolicyContext } from './policy-scope';

/** How the rows in force are combined: the narrowest scope wins (default), or the strictest value of all of them. */
export type PolicyCombine = 'MOST_SPECIFIC' | 'STRICTEST';
export type PolicyStatus = 'DRAFT' | 'PUBLISHED' | 'ENDED';
/** Where a row starts or ends: a day of Asia/Shanghai (its first moment) or an instant. */
export type PolicyEdge = Day | Instant;

/** One example that a row carries and must meet before it is published: the value at an instant, or null for "does not hold". */
export interface PolicyCase {
  readonly name: string;
  readonly at: Instant;
  readonly context: PolicyContext;
  readonly want: unknown;
}

/**
 * One dated rule 政策条款 with the notice it rests on (domain.md §5). It holds from `validFrom` until, and without, `validTo`; a
 * missing `validTo` is open. `scope` is `NATIONAL`, a trip scope, a division prefix, or a corridor `99>42` (policy-scope.ts). The shape
 * of `value` is that of its code (policy-values.ts).
 */
export interface PolicyRow {
  readonly id: PolicyId;
  readonly code: string;
  readonly scope: string;
  readonly value: unknown;
  readonly combine: PolicyCombine;
  readonly validFrom: PolicyEdge;
  readonly validTo?: PolicyEdge;
  readonly sourceNotice: string;
  readonly status: PolicyStatus;
  readonly tests?: readonly PolicyCase[];
}

/** The first moment of an edge. */
export const momentOf = (edge: PolicyEdge): Instant => (isDay(edge) ? at(edge) : (edge as Instant));

/** True when the row is published (an ended one still answers for its past) and its period holds this instant. */
export const isInForce = (row: PolicyRow, now: Instant): boolean =>
  row.status !== 'DRAFT' && momentOf(row.validFrom) <= now && (row.validTo === undefined || now < momentOf(row.validTo));

/** True when two half-open periods share a moment. */
export const periodsMeet = (a: Pick<PolicyRow, 'validFrom' | 'validTo'>, b: Pick<PolicyRow, 'validFrom' | 'validTo'>): boolean =>
  (b.validTo === undefined || momentOf(a.validFrom) < momentOf(b.validTo)) &&
  (a.validTo === undefined || momentOf(b.validFrom) < momentOf(a.validTo));
