import type { Day, EmployerId, HouseholdId, Instant, SiteId, WorkerId } from '@fangang/kernel';
import type { TravelMode } from '../placement/placement';

/** All that matching knows of an age. */
export type AgeBand = 'UNDER_16' | '16_17' | '18_49' | '50_59' | '60_PLUS';
/** 就近 same county, 省内 same province, 省外 anywhere: how far someone would go. */
export type DistanceBand = 'LOCAL' | 'PROVINCE' | 'OTHER_PROVINCE';

/** An occupation and the whole years in it; of an opening the least that it asks for. */
export interface Skill {
  readonly occupationCode: string;
  readonly taxonomyVersion: string;
  readonly years: number;
}

/** 返岗意愿: what someone would go for. A wish that was not stated puts no limit. */
export interface Wish {
  readonly distanceBand: DistanceBand;
  readonly destinationCodes: readonly string[];
  readonly readyFrom: Day;
  readonly readyUntil: Day | null;
  /** Fen a month. */
  readonly wageFloorFen: number | null;
  readonly needsLodging: boolean;
  readonly travelMode: TravelMode;
  readonly skills: readonly Skill[];
  readonly licences: readonly string[];
  readonly lastEmployerId: EmployerId | null;
  readonly lastSiteId: SiteId | null;
}

/** What matching knows of a worker, from the registry's events alone: codes, never a name or number. */
export interface Candidate {
  readonly workerId: WorkerId;
  readonly householdId: HouseholdId;
  readonly villageCode: string;
  readonly ageBand: AgeBand;
  /** The record is ACTIVE 在册. */
  readonly active: boolean;
  readonly bucket: 'UNSURVEYED' | 'DEPARTED' | 'NOT_GOING' | 'TO_PLACE';
  /** A health hold stands; not cleared yet is no hold. */
  readonly onHold: boolean;
  readonly holdReviewAt: Instant | null;
  /** 0 first … 9 last; only the registry knows why. */
  readonly priorityRank: number;
  readonly wish: Wish | null;
}
