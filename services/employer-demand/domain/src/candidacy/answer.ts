import { type Day, type Decision, type Instant, type Refusal, accept, refuse } from '@fangang/kernel';
import type {
  Candidacy,
  CandidacyMoved,
  CandidateArrived,
  CandidateConfirmed,
  CandidateRefused,
  PostingConfirmed,
  PostingEnded,
} from './candidacy';

type NoWay = Refusal<'INVALID_TRANSITION'>;
type NotWaiting = Refusal<'CANDIDATE_NOT_WAITING'>;
type NoReason = Refusal<'REASON_REQUIRED'>;

/** A worker said yes to one of the employer's openings; said again after changed terms it waits anew. */
export const receiveCandidate = (
  candidacy: Candidacy,
  arrived: Omit<CandidateArrived, 'type' | 'placementId'>,
): Decision<CandidateArrived, NoWay> =>
  candidacy.state === 'NONE' || candidacy.state === 'WAITING' || candidacy.state === 'CONFIRMED'
    ? accept({ type: 'CandidateArrived', placementId: candidacy.placementId, ...arrived })
    : refuse('INVALID_TRANSITION', { from: candidacy.state, to: 'WAITING' });

/** 确认人选: while the candidate waits, and in time. */
export const confirmCandidate = (
  { placementId, openingId, state, keepUntil }: Candidacy,
  now: Instant,
): Decision<CandidateConfirmed, NotWaiting> =>
  state === 'WAITING' && openingId && keepUntil && now < keepUntil
    ? accept({ type: 'CandidateConfirmed', placementId, openingId })
    : refuse('CANDIDATE_NOT_WAITING');

/** 不录用: with a reason, also after a yes, while the person is not on board. */
export const refuseCandidate = (
  { placementId, openingId, state }: Candidacy,
  reasonCode: string | null,
): Decision<CandidateRefused, NotWaiting | NoReason | Refusal<'PLACEMENT_ABOARD'>> => {
  if (state === 'ABOARD' || state === 'POSTED') return refuse('PLACEMENT_ABOARD');
  if ((state !== 'WAITING' && state !== 'CONFIRMED') || !openingId) return refuse('CANDIDATE_NOT_WAITING');
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'CandidateRefused', placementId, openingId, reasonCode });
};

/** 到岗确认: the person is at work since a day that is not ahead; a second word on it finds nothing to do. */
export const confirmPosting = (
  { placementId, state }: Candidacy,
  on: Day,
  today: Day,
): Decision<PostingConfirmed, NoWay | Refusal<'VALUE_RANGE'>> => {
  if (state !== 'CONFIRMED' && state !== 'ABOARD') return refuse('INVALID_TRANSITION', { from: state, to: 'POSTED' });
  return on > today ? refuse('VALUE_RANGE', { field: 'on', max: today }) : accept({ type: 'PostingConfirmed', placementId, on });
};

/** 离岗: with a reason. */
export const endPosting = (
  { placementId, state }: Candidacy,
  { on, reasonCode }: { readonly on: Day; readonly reasonCode: string | null },
): Decision<PostingEnded, NoWay | NoReason> => {
  if (state !== 'POSTED') return refuse('INVALID_TRANSITION', { from: state, to: 'LEFT' });
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'PostingEnded', placementId, on, reasonCode });
};

const order: readonly Candidacy['state'][] = ['NONE', 'WAITING', 'CONFIRMED', 'ABOARD', 'POSTED'];

/** What matching says of the placement: forward only, but for a seat lost after boarding and for its end. */
export const followPlacement = ({ placementId, state }: Candidacy, to: CandidacyMoved['to']): Decision<CandidacyMoved, NoWay> => {
  const over = state === 'NONE' || state === 'REFUSED' || state === 'LEFT' || state === 'CLOSED';
  const offCoach = state === 'ABOARD' && to === 'CONFIRMED';
  const forward = to === 'CLOSED' || to === 'LEFT' || order.indexOf(to) > order.indexOf(state);
  return !over && (forward || offCoach)
    ? accept({ type: 'CandidacyMoved', placementId, to })
    : refuse('INVALID_TRANSITION', { from: state, to });
};
