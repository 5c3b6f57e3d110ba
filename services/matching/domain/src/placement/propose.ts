import { type Decision, type EmployerId, type Instant, type Refusal, type RunId, accept, plusHours, refuse } from '@fangang/kernel';
import type { Candidate } from '../candidate/candidate';
import type { MinAgeRow } from '../candidate/eligibility.rules';
import { refuseIneligible } from '../candidate/relaxation';
import { type MatchOpening, refuseClosed } from '../opening/match-opening';
import type { Placement, PlacementProposed, PlacementState } from './placement';

/** What a proposal is made of: one person, one opening, and the rows in force. */
export interface ProposalOrder {
  readonly candidate: Candidate;
  readonly opening: MatchOpening;
  /** The worker's active placement, if he has one. The unique index makes it true; this makes it readable. */
  readonly placed: { readonly employerId: EmployerId; readonly state: PlacementState } | null;
  readonly score: number;
  readonly reasonCodes: readonly string[];
  /** The run it comes from; by hand 人工指定 none. */
  readonly runId?: RunId;
  /** Policy row `work.minAge`. */
  readonly minAge: MinAgeRow;
  /** Policy row `offer.hours` (ours). */
  readonly offerHours: number;
}

type CannotPropose = Refusal<'INVALID_TRANSITION' | 'OPENING_NOT_OPEN' | 'WORKER_ALREADY_PLACED' | 'NOT_ELIGIBLE'>;

/**
 * 拟推荐: puts a person to an opening, for as long as `offer.hours`. Whether a place is free the ledger says
 * (`move` from `open` in the same transaction).
 */
export const propose = (placement: Placement, order: ProposalOrder, now: Instant): Decision<PlacementProposed, CannotPropose> => {
  const { candidate, opening, placed, score, reasonCodes, runId, minAge, offerHours } = order;
  if (placement.state !== 'NONE') return refuse('INVALID_TRANSITION', { from: placement.state, to: 'PROPOSED' });
  if (placed) return refuse('WORKER_ALREADY_PLACED', { employer: placed.employerId, state: placed.state });
  const { workerId, villageCode } = candidate;
  const { openingId, siteId, employerId } = opening;
  return (
    refuseClosed(opening, now) ??
    refuseIneligible(candidate, opening, minAge) ??
    accept({
      type: 'PlacementProposed',
      placementId: placement.placementId,
      workerId,
      openingId,
      siteId,
      employerId,
      epoch: 0,
      ...(runId ? { runId } : {}),
      score,
      reasonCodes,
      villageCode,
      expiresAt: plusHours(now, offerHours),
    })
  );
};
