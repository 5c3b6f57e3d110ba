import type { Day, EmployerId, Fact, GateId, OpeningId, SiteId, WorkerId } from '@fangang/kernel';
import type { Licence } from './licence';

/** An occupation and the least years in it. */
export interface Skill {
  readonly occupationCode: string;
  readonly taxonomyVersion: string;
  readonly years: number;
}

/** What a worker agrees to, without the number of places. Wages fen a month, days of Asia/Shanghai. */
export interface OpeningTerms {
  readonly gateId?: GateId;
  readonly occupationCode: string;
  readonly taxonomyVersion: string;
  readonly skillsRequired: readonly Skill[];
  readonly licencesRequired: readonly Licence[];
  readonly wageMinFen: number;
  readonly wageMaxFen: number;
  readonly hoursPerWeek: number;
  readonly shift: 'DAY' | 'NIGHT' | 'ROTATING';
  /** A bed is promised. */
  readonly lodging: boolean;
  readonly startOn: Day;
  readonly latestStartOn: Day;
  /** Last day on which people are put to it. */
  readonly applyBy: Day;
  readonly hazardous: boolean;
  readonly recallWorkerIds: readonly WorkerId[];
}

/** Whose opening it is, and where. */
export interface OpeningPlace {
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  readonly divisionCode: string;
  readonly keyFirm: boolean;
}

/** Terms with what belongs to them: all that an event about a published opening says. */
export interface OpeningOffer extends OpeningTerms, OpeningPlace {
  readonly headcount: number;
  /** SHA-256 of `termsText`: what a worker was told. */
  readonly termsHash: string;
}

/** 岗位. PART_FILLED and FILLED follow from the ledger: `openingState`. */
export interface Opening {
  readonly openingId: OpeningId;
  readonly state: 'NONE' | 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'REJECTED' | 'PAUSED' | 'EXPIRED' | 'WITHDRAWN';
  readonly offer: OpeningOffer | null;
  /** Places as matching's ledger last said. */
  readonly places: { readonly open: number; readonly held: number; readonly boarded: number };
  /** One of its placements has a seat: terms may not change any more. */
  readonly termsFrozen: boolean;
}

/** Written, with all its terms; stays in the house. */
export interface OpeningDrafted extends Fact, OpeningOffer {
  readonly type: 'OpeningDrafted';
  readonly openingId: OpeningId;
}
interface Moved extends Fact {
  readonly openingId: OpeningId;
  readonly employerId: EmployerId;
}
interface MovedFor extends Moved {
  readonly reasonCode: string;
}
/** Waits for the county. */
export interface OpeningSubmitted extends Moved {
  readonly type: 'OpeningSubmitted';
}
/** May be filled on these terms. */
export interface OpeningPublished extends Fact, OpeningOffer {
  readonly type: 'OpeningPublished';
  readonly openingId: OpeningId;
}
/** Other terms; those who agreed are asked again. */
export interface OpeningTermsChanged extends Fact, OpeningOffer {
  readonly type: 'OpeningTermsChanged';
  readonly openingId: OpeningId;
}
/** The county said no, and why. */
export interface OpeningRejected extends MovedFor {
  readonly type: 'OpeningRejected';
}
/** Takes nobody for now, and why. */
export interface OpeningPaused extends MovedFor {
  readonly type: 'OpeningPaused';
}
/** Takes people again. */
export interface OpeningResumed extends Moved {
  readonly type: 'OpeningResumed';
}
/** Its last day is over. */
export interface OpeningExpired extends Moved {
  readonly type: 'OpeningExpired';
}
/** Taken back, and why. */
export interface OpeningWithdrawn extends MovedFor {
  readonly type: 'OpeningWithdrawn';
}
/** Asks for more people or fewer. */
export interface HeadcountChanged extends Fact {
  readonly type: 'HeadcountChanged';
  readonly openingId: OpeningId;
  readonly from: number;
  readonly to: number;
}
/** Stay in the house: what matching's events said about this opening. */
export interface OpeningPlacesMoved extends Fact {
  readonly type: 'OpeningPlacesMoved';
  readonly openingId: OpeningId;
  readonly open: number;
  readonly held: number;
  readonly boarded: number;
}
/** One of its placements has a seat. */
export interface OpeningTermsFrozen extends Fact {
  readonly type: 'OpeningTermsFrozen';
  readonly openingId: OpeningId;
}

/** All that can become true of an opening. */
export type OpeningFact =
  | OpeningDrafted
  | OpeningSubmitted
  | OpeningPublished
  | OpeningTermsChanged
  | OpeningRejected
  | OpeningPaused
  | OpeningResumed
  | OpeningExpired
  | OpeningWithdrawn
  | HeadcountChanged
  | OpeningPlacesMoved
  | OpeningTermsFrozen;

/** Nothing yet but an id. */
export const blankOpening = (openingId: OpeningId): Opening => ({
  openingId,
  state: 'NONE',
  offer: null,
  places: { open: 0, held: 0, boarded: 0 },
  termsFrozen: false,
});

/** The words that stand on screens: a published opening is PART_FILLED once a place is held and FILLED when none is open. */
export const openingState = ({ state, places }: Opening): Opening['state'] | 'PART_FILLED' | 'FILLED' =>
  state !== 'PUBLISHED' || places.held === 0 ? state : places.open === 0 ? 'FILLED' : 'PART_FILLED';
