import { type Decision, type Instant, type Refusal, accept, plusHours, refuse } from '@fangang/kernel';
import type { Candidate } from '../candidate/candidate';
import { type MatchOpening, refuseClosed } from '../opening/match-opening';
import type { CandidateCard, Placement, PlacementAccepted, PlacementDeclined, PlacementOffered } from './placement';
import { noWay, parties, standsIn } from './step';

/** Why a worker says no 本人谢绝. */
export const declineReasons = ['WAGE', 'DISTANCE', 'DATE', 'FAMILY', 'FEAR', 'OTHER_JOB', 'CHANGED_MIND', 'OTHER'] as const;
/** One of them. */
export type DeclineReason = (typeof declineReasons)[number];

type Late = Refusal<'INVALID_TRANSITION' | 'OFFER_LAPSED'>;
const onHold = () => refuse('NOT_ELIGIBLE', { reasons: 'ON_HOLD', relax: '' });

/** 已推荐: tells the worker, on the opening's terms of this moment; also again, when terms changed after a yes. */
export const offer = (
  placement: Placement,
  { opening, candidate, offerHours }: { readonly opening: MatchOpening; readonly candidate: Candidate; readonly offerHours: number },
  now: Instant,
): Decision<PlacementOffered, Late | Refusal<'OPENING_NOT_OPEN' | 'NOT_ELIGIBLE'>> => {
  const { termsHash } = opening;
  const again = standsIn(placement, 'ACCEPTED', 'CONFIRMED') && placement.termsHash !== termsHash;
  if (!again && !standsIn(placement, 'PROPOSED')) return noWay(placement, 'OFFERED');
  if (placement.expiresAt !== null && now >= placement.expiresAt) return refuse('OFFER_LAPSED', { at: placement.expiresAt });
  if (candidate.onHold) return onHold();
  const terms = { offerExpiresAt: plusHours(now, offerHours), termsHash };
  return refuseClosed(opening, now) ?? accept({ type: 'PlacementOffered', ...parties(placement), ...terms });
};

/** What the employer gets to see: pseudonymous, of health nothing. */
export const cardOf = ({ wish, ageBand, villageCode }: Candidate, { occupationCode }: MatchOpening): CandidateCard => {
  const skills = wish?.skills ?? [];
  const years = skills.find((skill) => skill.occupationCode === occupationCode)?.years ?? 0;
  return {
    occupationCode,
    skillCodes: skills.map((skill) => skill.occupationCode),
    years,
    ageBand,
    homeCountyCode: villageCode.slice(0, 6),
  };
};

/** 本人已确认: the worker's word, by himself, kin or through the officer; for the terms that he was told. */
export const acceptOffer = (
  placement: Placement,
  {
    by,
    opening,
    candidate,
    confirmHours,
  }: {
    readonly by: PlacementAccepted['by'];
    readonly opening: MatchOpening;
    readonly candidate: Candidate;
    /** Policy row `confirm.hours` (ours): how long the employer has. */
    readonly confirmHours: number;
  },
  now: Instant,
): Decision<PlacementAccepted, Late | Refusal<'TERMS_CHANGED' | 'NOT_ELIGIBLE'>> => {
  if (!standsIn(placement, 'OFFERED')) return noWay(placement, 'ACCEPTED');
  if (placement.expiresAt !== null && now >= placement.expiresAt) return refuse('OFFER_LAPSED', { at: placement.expiresAt });
  if (placement.termsHash !== opening.termsHash) return refuse('TERMS_CHANGED', { openingId: opening.openingId });
  if (candidate.onHold) return onHold();
  return accept({
    type: 'PlacementAccepted',
    ...parties(placement),
    by,
    keepUntil: plusHours(now, confirmHours),
    card: cardOf(candidate, opening),
  });
};

/** 本人谢绝: with a reason, so that the next offer fits better. */
export const decline = (
  placement: Placement,
  reasonCode: DeclineReason | null,
): Decision<PlacementDeclined, Refusal<'INVALID_TRANSITION' | 'REASON_REQUIRED'>> => {
  if (!standsIn(placement, 'OFFERED')) return noWay(placement, 'DECLINED');
  if (reasonCode === null) return refuse('REASON_REQUIRED');
  return accept({ type: 'PlacementDeclined', ...parties(placement), from: placement.state, reasonCode });
};
