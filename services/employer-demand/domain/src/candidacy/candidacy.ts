import type { Day, EmployerId, Fact, Instant, OpeningId, PlacementId, WorkerId } from '@fangang/kernel';

/** What the employer sees of a person who said yes; the name is asked for elsewhere, through the audited door. */
export interface CandidateCard {
  readonly occupationCode: string;
  readonly skillCodes: readonly string[];
  readonly years: number;
  readonly ageBand: string;
  readonly homeCountyCode: string;
}

/**
 * One person of an opening as its employer deals with him: WAITING for an answer, CONFIRMED or REFUSED, ABOARD, POSTED at work, LEFT;
 * CLOSED when matching ended the placement.
 */
export interface Candidacy {
  readonly placementId: PlacementId;
  readonly state: 'NONE' | 'WAITING' | 'CONFIRMED' | 'ABOARD' | 'POSTED' | 'REFUSED' | 'LEFT' | 'CLOSED';
  readonly workerId: WorkerId | null;
  readonly openingId: OpeningId | null;
  readonly employerId: EmployerId | null;
  readonly card: CandidateCard | null;
  /** Until when the employer may answer. */
  readonly keepUntil: Instant | null;
}

/** In the house: what matching said. */
export interface CandidateArrived extends Fact {
  readonly type: 'CandidateArrived';
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly openingId: OpeningId;
  readonly employerId: EmployerId;
  readonly card: CandidateCard;
  readonly keepUntil: Instant;
}
/** What matching said of the placement. */
export interface CandidacyMoved extends Fact {
  readonly type: 'CandidacyMoved';
  readonly placementId: PlacementId;
  readonly to: 'CONFIRMED' | 'ABOARD' | 'POSTED' | 'LEFT' | 'CLOSED';
}
/** The employer takes him. */
export interface CandidateConfirmed extends Fact {
  readonly type: 'CandidateConfirmed';
  readonly placementId: PlacementId;
  readonly openingId: OpeningId;
}
/** The employer does not take him, and why. */
export interface CandidateRefused extends Fact {
  readonly type: 'CandidateRefused';
  readonly placementId: PlacementId;
  readonly openingId: OpeningId;
  readonly reasonCode: string;
}
/** He is at work, since `on`. */
export interface PostingConfirmed extends Fact {
  readonly type: 'PostingConfirmed';
  readonly placementId: PlacementId;
  readonly on: Day;
}
/** He left on `on`, and why. */
export interface PostingEnded extends Fact {
  readonly type: 'PostingEnded';
  readonly placementId: PlacementId;
  readonly on: Day;
  readonly reasonCode: string;
}
/** All that can become true of a candidacy. */
export type CandidacyFact = CandidateArrived | CandidacyMoved | CandidateConfirmed | CandidateRefused | PostingConfirmed | PostingEnded;

/** Nothing yet but the placement. */
export const blankCandidacy = (placementId: PlacementId): Candidacy => ({
  placementId,
  state: 'NONE',
  workerId: null,
  openingId: null,
  employerId: null,
  card: null,
  keepUntil: null,
});

/** The candidacy after a fact. */
export const evolveCandidacy = (candidacy: Candidacy, fact: CandidacyFact): Candidacy => {
  switch (fact.type) {
    case 'CandidateArrived': {
      const { workerId, openingId, employerId, card, keepUntil } = fact;
      return { ...candidacy, state: 'WAITING', workerId, openingId, employerId, card, keepUntil };
    }
    case 'CandidateConfirmed':
      return { ...candidacy, state: 'CONFIRMED' };
    case 'CandidateRefused':
      return { ...candidacy, state: 'REFUSED' };
    case 'PostingConfirmed':
      return { ...candidacy, state: 'POSTED' };
    case 'PostingEnded':
      return { ...candidacy, state: 'LEFT' };
    case 'CandidacyMoved':
      return { ...candidacy, state: fact.to };
  }
};
