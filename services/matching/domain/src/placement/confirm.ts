import { type Decision, type Instant, type Refusal, accept, at, dayOf, plusDays, refuse } from '@fangang/kernel';
import type { Candidate } from '../candidate/candidate';
import type { MatchOpening } from '../opening/match-opening';
import type { Placement, PlacementConfirmed, SeatRequest } from './placement';
import { noWay, parties, standsIn } from './step';

/** What transport is asked for: from this village to that gate, not before the person is ready, not after the post must be filled. */
export const seatRequest = (
  { wish, villageCode, householdId, priorityRank }: Candidate,
  opening: MatchOpening,
  now: Instant,
): SeatRequest => {
  const today = dayOf(now);
  const { divisionCode, gateId, latestStartOn } = opening;
  return {
    travelMode: wish?.travelMode ?? 'ORGANISED',
    originVillageCode: villageCode,
    destinationCode: divisionCode,
    ...(gateId ? { gateId } : {}),
    readyFrom: wish && wish.readyFrom > today ? wish.readyFrom : today,
    arriveBy: latestStartOn,
    householdId,
    priorityRank,
  };
};

/** 企业已确认: both sides have said yes; from here on a seat is asked for (epoch 1), until the end of the latest day of start. */
export const confirm = (
  placement: Placement,
  { candidate, opening }: { readonly candidate: Candidate; readonly opening: MatchOpening },
  now: Instant,
): Decision<PlacementConfirmed, Refusal<'INVALID_TRANSITION' | 'OFFER_LAPSED' | 'TERMS_CHANGED' | 'NOT_ELIGIBLE'>> => {
  if (!standsIn(placement, 'ACCEPTED')) return noWay(placement, 'CONFIRMED');
  if (placement.expiresAt !== null && now >= placement.expiresAt) return refuse('OFFER_LAPSED', { at: placement.expiresAt });
  if (placement.termsHash !== opening.termsHash) return refuse('TERMS_CHANGED', { openingId: opening.openingId });
  if (candidate.onHold) return refuse('NOT_ELIGIBLE', { reasons: 'ON_HOLD', relax: '' });
  return accept({
    type: 'PlacementConfirmed',
    ...parties(placement),
    epoch: placement.epoch + 1,
    ...seatRequest(candidate, opening, now),
    expiresAt: at(plusDays(opening.latestStartOn, 1)),
  });
};
