import type {
  Day,
  EmployerId,
  Fact,
  GateId,
  HouseholdId,
  Instant,
  OpeningId,
  PlacementId,
  RunId,
  SiteId,
  TripId,
  WorkerId,
} from '@fangang/kernel';
import type { AgeBand } from '../candidate/candidate';

/** 人岗对接: the states of a placement (domain.md 3.5), in the order of the way to the post; the last five are ends. */
export const placementStates = [
  'PROPOSED',
  'OFFERED',
  'ACCEPTED',
  'CONFIRMED',
  'SCHEDULED',
  'BOARDED',
  'ARRIVED',
  'ON_POST',
  'RETAINED',
  'DECLINED',
  'LAPSED',
  'RESCINDED',
  'NO_SHOW',
  'RETURNED',
] as const;
/** One of them. */
export type PlacementState = (typeof placementStates)[number];
const ends = new Set<PlacementState>(['DECLINED', 'LAPSED', 'RESCINDED', 'NO_SHOW', 'RETURNED']);

/** True while the placement counts for "one per worker" (promise I2): not in an end state. */
export const isActive = (state: PlacementState): boolean => !ends.has(state);

/** By organised coach, by own means, or near home. */
export type TravelMode = 'ORGANISED' | 'SELF' | 'LOCAL';

/** What transport needs to seat someone: said at CONFIRMED and again with every renewed epoch. */
export interface SeatRequest {
  readonly travelMode: TravelMode;
  readonly originVillageCode: string;
  readonly destinationCode: string;
  readonly gateId?: GateId;
  readonly readyFrom: Day;
  readonly arriveBy: Day;
  readonly householdId: HouseholdId;
  /** 0 first … 9 last. */
  readonly priorityRank: number;
}

/** What the employer may see of a person who said yes: no name, no number, nothing of health. */
export interface CandidateCard {
  readonly occupationCode: string;
  readonly skillCodes: readonly string[];
  /** Years in the opening's occupation. */
  readonly years: number;
  readonly ageBand: AgeBand;
  readonly homeCountyCode: string;
}

/** Who and where; every fact of a placement carries it. */
export interface PlacementParties {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly openingId: OpeningId;
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
}

/** A placement that was made. */
export interface MadePlacement extends PlacementParties {
  readonly state: PlacementState;
  /** 0 before CONFIRMED, then 1, then +1 with each renewed request for a seat: the fence against late holds. */
  readonly epoch: number;
  /** Every state that it has stood in, once each, in order: what the figures of the road count. */
  readonly reached: readonly PlacementState[];
  /** The worker's village: the scope of officers. */
  readonly villageCode: string;
  /** When SYS lets it lapse; kept while SCHEDULED, so that a freed seat falls back on it. */
  readonly expiresAt: Instant | null;
  /** When SYS calls him settled 稳岗, while he is ON_POST. */
  readonly retainAt: Instant | null;
  /** The terms that the worker was offered. */
  readonly termsHash: string | null;
  readonly request: SeatRequest | null;
  readonly seat: { readonly tripId: TripId; readonly seatNo: number } | null;
  /** The highest hold version heard from transport; an older one changes nothing. */
  readonly holdVersion: number;
}
/** Nothing yet but an id. */
export interface BlankPlacement {
  readonly placementId: PlacementId;
  readonly state: 'NONE';
}
/** What a store loads: a placement, or the id of one to come. */
export type Placement = BlankPlacement | MadePlacement;

/** Nothing yet but an id. */
export const blankPlacement = (placementId: PlacementId): BlankPlacement => ({ placementId, state: 'NONE' });

interface Step extends PlacementParties, Fact {
  readonly epoch: number;
}
/** 拟推荐, until `expiresAt`; village and expiry stay in the house. */
export interface PlacementProposed extends Step {
  readonly type: 'PlacementProposed';
  readonly runId?: RunId;
  readonly score: number;
  readonly reasonCodes: readonly string[];
  readonly villageCode: string;
  readonly expiresAt: Instant;
}
/** 已推荐, on these terms, until then. */
export interface PlacementOffered extends Step {
  readonly type: 'PlacementOffered';
  readonly offerExpiresAt: Instant;
  readonly termsHash: string;
}
/** 本人已确认: the worker said yes. */
export interface PlacementAccepted extends Step {
  readonly type: 'PlacementAccepted';
  /** Whose word it was; without a phone the officer writes it down. */
  readonly by: 'SELF' | 'KIN' | 'OFFICER';
  readonly keepUntil: Instant;
  readonly card: CandidateCard;
}
/** 企业已确认: asks for a seat. */
export interface PlacementConfirmed extends Step, SeatRequest {
  readonly type: 'PlacementConfirmed';
  readonly expiresAt: Instant;
}
/** 已排车: has a seat. */
export interface PlacementScheduled extends Step {
  readonly type: 'PlacementScheduled';
  readonly tripId: TripId;
  readonly seatNo: number;
  readonly holdVersion: number;
}
/** Lost the seat; asks again, one epoch later. */
export interface PlacementUnscheduled extends Step, SeatRequest {
  readonly type: 'PlacementUnscheduled';
  readonly reasonCode: string;
  readonly holdVersion: number;
}
/** 已上车. */
export interface PlacementBoarded extends Step {
  readonly type: 'PlacementBoarded';
  readonly tripId: TripId;
  readonly at: Instant;
}
/** 已抵达. */
export interface PlacementArrived extends Step {
  readonly type: 'PlacementArrived';
  readonly tripId: TripId;
  readonly at: Instant;
}
/** 已到岗, since `on`. */
export interface PlacementStarted extends Step {
  readonly type: 'PlacementStarted';
  readonly on: Day;
  readonly retainAt: Instant;
  readonly departureChannel: TravelMode;
}
/** 稳岗: still there. */
export interface PlacementRetained extends Step {
  readonly type: 'PlacementRetained';
  readonly on: Day;
}
/** 返乡. */
export interface PlacementReturned extends Step {
  readonly type: 'PlacementReturned';
  readonly on: Day;
  readonly reasonCode: string;
}

interface End extends Step {
  readonly from: PlacementState;
  readonly reasonCode: string;
}
/** Who took a placement back. */
export type Rescinder = 'WORKER' | 'EMPLOYER' | 'COUNTY' | 'SYSTEM';
/** 本人谢绝. */
export interface PlacementDeclined extends End {
  readonly type: 'PlacementDeclined';
}
/** 已逾期: nobody acted in time. */
export interface PlacementLapsed extends End {
  readonly type: 'PlacementLapsed';
}
/** 已撤回. */
export interface PlacementRescinded extends End {
  readonly type: 'PlacementRescinded';
  readonly by: Rescinder;
}
/** 未上车. */
export interface PlacementNoShow extends End {
  readonly type: 'PlacementNoShow';
}

/** All that can become true of a placement. */
export type PlacementFact =
  | PlacementProposed
  | PlacementOffered
  | PlacementAccepted
  | PlacementConfirmed
  | PlacementScheduled
  | PlacementUnscheduled
  | PlacementBoarded
  | PlacementArrived
  | PlacementStarted
  | PlacementRetained
  | PlacementReturned
  | PlacementDeclined
  | PlacementLapsed
  | PlacementRescinded
  | PlacementNoShow;
