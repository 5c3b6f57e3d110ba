import type { Instant } from '@fangang/kernel';
import type { PolicyValues } from '@fangang/policy';
import type { Verdict } from './scan';

/** What is known at the door of a coach. */
export interface AtTheGate {
  readonly verdict: Verdict;
  readonly onManifest: boolean;
  readonly clearedUntil: Instant | null;
  readonly departAt: Instant;
  /** The answer of the fever rule; null when nobody measured. */
  readonly overThreshold: boolean | null;
}

/** May board = VALID (or VALID_STALE_LIST where row `pass.staleList` lets it) ∧ on the list ∧ cleared beyond departure ∧ no fever. */
export const boardingGate = (
  { verdict, onManifest, clearedUntil, departAt, overThreshold }: AtTheGate,
  { boarding }: PolicyValues['pass.staleList'],
): { readonly accepted: true } | { readonly accepted: false; readonly refusedFor: string } => {
  const no = (refusedFor: string) => ({ accepted: false, refusedFor }) as const;
  if (verdict !== 'VALID' && !(verdict === 'VALID_STALE_LIST' && boarding === 'GOES_ON')) return no(`PASS_${verdict}`);
  if (!onManifest) return no('NOT_ON_MANIFEST');
  if (clearedUntil === null || clearedUntil <= departAt) return no('NOT_CLEARED');
  return overThreshold ? no('TEMPERATURE_HIGH') : { accepted: true };
};
