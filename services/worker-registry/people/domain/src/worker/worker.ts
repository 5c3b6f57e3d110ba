import type { AgeBand } from '@fangang/codes';
import type { Day, EmployerId, Fact, HouseholdId, SiteId, WorkerId } from '@fangang/kernel';
import type { Bucket, DepartureChannel, DistanceBand, NotGoingReason } from './survey-codes';

/** One answer of a person; of several for one day the one recorded last counts. */
export interface SurveyAnswer {
  readonly bucket: Bucket;
  readonly asOf: Day;
  readonly departureChannel: DepartureChannel | null;
  readonly departureBand: DistanceBand | null;
  readonly reasonCode: NotGoingReason | null;
}

/** An occupation and the whole years in it. */
export interface Skill {
  readonly occupationCode: string;
  readonly taxonomyVersion: string;
  readonly years: number;
}

/** 返岗意愿: what someone would go for. */
export interface ReturnIntent {
  readonly distanceBand: DistanceBand;
  readonly destinationCodes: readonly string[];
  readonly readyFrom: Day;
  readonly readyUntil?: Day;
  /** Fen a month. */
  readonly wageFloorFen?: number;
  readonly needsLodging: boolean;
  readonly travelMode: DepartureChannel;
  readonly skills: readonly Skill[];
  readonly licences: readonly string[];
  readonly lastEmployerId?: EmployerId;
  readonly lastSiteId?: SiteId;
}

/**
 * 务工人员, one person of a village register 台账. Name, number, phone and poverty status are no part of it: the app keeps them
 * beside, under the person's own key, so that no fact can carry them out.
 */
export interface Worker {
  readonly workerId: WorkerId;
  readonly record: 'NONE' | 'ACTIVE' | 'MERGED' | 'ARCHIVED' | 'ERASED';
  readonly householdId: HouseholdId | null;
  readonly villageCode: string;
  readonly ageBand: AgeBand;
  /** The day from which he counts in the register. */
  readonly registeredOn: Day | null;
  /** In the order of recording. */
  readonly answers: readonly SurveyAnswer[];
  readonly intent: ReturnIntent | null;
  /** 0 first … 9 last, computed here from dated classes; why stays here. */
  readonly priorityRank: number;
}

/** How a record came into the register. */
export type RegistrationChannel = 'FORM' | 'IMPORT' | 'API' | 'KIN';
/** Into the register 台账, from `registeredOn` on; the last three fields stay in the house. */
export interface WorkerRegistered extends Fact {
  readonly type: 'WorkerRegistered';
  readonly workerId: WorkerId;
  readonly householdId: HouseholdId;
  readonly villageCode: string;
  readonly ageBand: AgeBand;
  readonly channel: RegistrationChannel;
  readonly registeredOn: Day;
  readonly priorityRank: number;
  /** 已告知: the version of the notice that was given; stays in the house. */
  readonly noticeVersion: number;
}
/** An answer that counts from `asOf` on; `from` is the bucket that it replaces on that day. */
export interface SurveyRecorded extends Fact {
  readonly type: 'SurveyRecorded';
  readonly workerId: WorkerId;
  readonly villageCode: string;
  readonly from: Bucket;
  readonly to: Bucket;
  readonly asOf: Day;
  readonly by: 'OFFICER' | 'SYSTEM';
  readonly departureChannel?: DepartureChannel;
  /** Both stay in the house. */
  readonly departureBand?: DistanceBand;
  readonly reasonCode?: NotGoingReason;
}
/** The whole wish, with the age band and rank of the day it was said. */
export interface ReturnIntentDeclared extends Fact, ReturnIntent {
  readonly type: 'ReturnIntentDeclared';
  readonly workerId: WorkerId;
  readonly householdId: HouseholdId;
  readonly villageCode: string;
  readonly ageBand: AgeBand;
  readonly priorityRank: number;
}
/** Stays in the house: which of the details kept beside have changed, by name of field, never by value. */
export interface WorkerDetailsChanged extends Fact {
  readonly type: 'WorkerDetailsChanged';
  readonly workerId: WorkerId;
  readonly fields: readonly string[];
}
/** All that can become true of a worker here. */
export type WorkerFact = WorkerRegistered | SurveyRecorded | ReturnIntentDeclared | WorkerDetailsChanged;

/** Nothing yet but an id. */
export const blankWorker = (workerId: WorkerId): Worker => ({
  workerId,
  record: 'NONE',
  householdId: null,
  villageCode: '',
  ageBand: 'UNDER_16',
  registeredOn: null,
  answers: [],
  intent: null,
  priorityRank: 9,
});

const answerOf = ({ to, asOf, departureChannel, departureBand, reasonCode }: SurveyRecorded): SurveyAnswer => ({
  bucket: to,
  asOf,
  departureChannel: departureChannel ?? null,
  departureBand: departureBand ?? null,
  reasonCode: reasonCode ?? null,
});

const intentOf = (intent: ReturnIntent): ReturnIntent => {
  const { distanceBand, destinationCodes, readyFrom, readyUntil, wageFloorFen, needsLodging, travelMode, skills, licences } = intent;
  const { lastEmployerId, lastSiteId } = intent;
  return {
    distanceBand,
    destinationCodes,
    readyFrom,
    needsLodging,
    travelMode,
    skills,
    licences,
    ...(readyUntil === undefined ? {} : { readyUntil }),
    ...(wageFloorFen === undefined ? {} : { wageFloorFen }),
    ...(lastEmployerId === undefined ? {} : { lastEmployerId }),
    ...(lastSiteId === undefined ? {} : { lastSiteId }),
  };
};

/** The worker after a fact. */
export const evolveWorker = (worker: Worker, fact: WorkerFact): Worker => {
  switch (fact.type) {
    case 'WorkerRegistered': {
      const { workerId, householdId, villageCode, ageBand, registeredOn, priorityRank } = fact;
      return { ...worker, record: 'ACTIVE', workerId, householdId, villageCode, ageBand, registeredOn, priorityRank };
    }
    case 'SurveyRecorded':
      return { ...worker, answers: [...worker.answers, answerOf(fact)] };
    case 'ReturnIntentDeclared':
      return { ...worker, intent: intentOf(fact), ageBand: fact.ageBand, priorityRank: fact.priorityRank };
    case 'WorkerDetailsChanged':
      return worker;
  }
};
