import { type Instant, type PlacementId, type Refusal, type WorkerId, plusHours, refuse } from '@fangang/kernel';
import type { Candidate } from '../candidate/candidate';
import { type HeadcountLedgerMoved, type Ledger, type NoPlaceLeft, evolveLedger, move } from '../ledger/ledger';
import { ledgerMove } from '../ledger/ledger-move';
import type { MatchOpening } from '../opening/match-opening';
import { type PlacementProposed, blankPlacement } from '../placement/placement';
import { type ProposalOrder, propose } from '../placement/propose';
import { isUnchanged } from './run-input';

/** Most placements of one opening that one transaction may make (algorithms.md 3.1). */
export const chunkSize = 25;

/** One line of a proposal, beside what is true now. */
export interface ChunkLine extends Omit<ProposalOrder, 'opening'> {
  readonly placementId: PlacementId;
  /** The rows that the run saw; null when a person pairs by hand. */
  readonly seen: { readonly candidate: Candidate; readonly opening: MatchOpening } | null;
}

type LineRefusal =
  Refusal<'PROPOSAL_STALE' | 'INVALID_TRANSITION' | 'OPENING_NOT_OPEN' | 'WORKER_ALREADY_PLACED' | 'NOT_ELIGIBLE'> | NoPlaceLeft;

/** What became of a chunk. The ledger's fact carries the state after all lines; null when no line went in. */
export interface AppliedChunk {
  readonly placed: readonly PlacementProposed[];
  readonly refused: readonly { readonly workerId: WorkerId; readonly refusal: LineRefusal }[];
  readonly ledger: HeadcountLedgerMoved | null;
}

const staleness = ({ seen, candidate }: ChunkLine, opening: MatchOpening): Refusal<'PROPOSAL_STALE'> | null => {
  const n = seen ? Number(!isUnchanged(seen.candidate, candidate)) + Number(!isUnchanged(seen.opening, opening)) : 0;
  return n === 0 ? null : refuse('PROPOSAL_STALE', { n }).refusal;
};

/**
 * Applies lines of one opening (the caller cuts them into `chunkSize`): what moved since the run is left out as stale, what a guard refuses keeps its
 * code, the rest goes in. Placements and the ledger's one fact belong into one transaction.
 */
export const applyChunk = (opening: MatchOpening, ledger: Ledger, lines: readonly ChunkLine[], now: Instant): AppliedChunk => {
  const placed: PlacementProposed[] = [];
  const refused: { workerId: WorkerId; refusal: LineRefusal }[] = [];
  const taking = ledgerMove('NONE', 'PROPOSED');
  let state = ledger;
  let moved: HeadcountLedgerMoved | null = null;
  for (const line of lines) {
    const { workerId } = line.candidate;
    const stale = staleness(line, opening);
    const decision = stale ? null : propose(blankPlacement(line.placementId), { ...line, opening }, now);
    const place = decision?.ok && taking ? move(state, taking) : null;
    if (stale) refused.push({ workerId, refusal: stale });
    else if (decision && !decision.ok) refused.push({ workerId, refusal: decision.refusal });
    else if (place && !place.ok) refused.push({ workerId, refusal: place.refusal });
    else if (decision?.ok && place?.ok) {
      [moved] = place.facts;
      state = evolveLedger(state, moved);
      placed.push(...decision.facts);
    }
  }
  return { placed, refused, ledger: moved };
};

/** A run older than policy row `proposal.hours` (ours) is not applied at all; null when it may be. */
export const refuseOldRun = (runAt: Instant, hours: number, now: Instant): { ok: false; refusal: Refusal<'PROPOSAL_STALE'> } | null =>
  now < plusHours(runAt, hours) ? null : refuse('PROPOSAL_STALE', { n: 1 });
