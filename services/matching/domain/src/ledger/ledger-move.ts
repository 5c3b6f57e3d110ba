import type { PlacementState } from '../placement/placement';
import type { LedgerMove, LedgerSide } from './ledger';

const sides: Readonly<Record<PlacementState | 'NONE', LedgerSide>> = {
  NONE: 'open',
  PROPOSED: 'reserved',
  OFFERED: 'reserved',
  ACCEPTED: 'accepted',
  CONFIRMED: 'accepted',
  SCHEDULED: 'accepted',
  BOARDED: 'accepted',
  ARRIVED: 'accepted',
  ON_POST: 'onPost',
  RETAINED: 'onPost',
  DECLINED: 'open',
  LAPSED: 'open',
  RESCINDED: 'open',
  NO_SHOW: 'open',
  RETURNED: 'open',
};
const aboard = new Set<PlacementState | 'NONE'>(['BOARDED', 'ARRIVED', 'ON_POST', 'RETAINED']);

/** Which side of the ledger a placement of this state stands on (domain.md 3.5); an ended one holds no place. */
export const sideOf = (state: PlacementState | 'NONE'): LedgerSide => sides[state];

/**
 * What a placement's step from one state to another does to the ledger of its opening; null when it moves nothing.
 * Whoever changes a placement makes this move in the same transaction.
 */
export const ledgerMove = (from: PlacementState | 'NONE', to: PlacementState | 'NONE'): LedgerMove | null => {
  const boarded = (Number(aboard.has(to)) - Number(aboard.has(from))) as LedgerMove['boarded'];
  return sides[from] === sides[to] && boarded === 0 ? null : { from: sides[from], to: sides[to], boarded };
};
