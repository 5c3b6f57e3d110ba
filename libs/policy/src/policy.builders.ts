import { type PolicyId, day } from '@fangang/kernel';
import type { PolicyRow } from './policy-row';
import { policySeeds } from './seed';

/** A policy id for specs: the n-th of a family. */
export const policyId = (n: number): PolicyId => `pol_01E2J8Z4Q0V9M3T7K5X1C${String(n).padStart(5, '0')}` as PolicyId;

/** A published national row without end; say what differs. */
export const aPolicyRow = (differs: Partial<PolicyRow> & Pick<PolicyRow, 'code' | 'value'>): PolicyRow => ({
  id: policyId(1),
  scope: 'NATIONAL',
  combine: 'MOST_SPECIFIC',
  validFrom: day('2020-01-01'),
  sourceNotice: '示例通知',
  status: 'PUBLISHED',
  ...differs,
});

/** The seed as an instance holds it after its foundation. */
export const publishedSeeds = (): readonly PolicyRow[] =>
  policySeeds.map((seed, n) => ({ ...seed, id: policyId(1000 + n), status: 'PUBLISHED' as const }));
