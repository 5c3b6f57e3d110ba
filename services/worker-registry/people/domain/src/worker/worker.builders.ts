import { type Day, type HouseholdId, type Id, type ImportId, type ReportId, type WorkerId, day, instant } from '@fangang/kernel';
import type { Bucket } from './survey-codes';
import type { ReturnIntent, ReturnIntentDeclared, SurveyRecorded, WorkerRegistered } from './worker';

const ulid = (n: number) => `01E1${String(n).padStart(22, '0')}`;
export const workerId = (n = 1) => `wrk_${ulid(n)}` as WorkerId;
export const householdId = (n = 1) => `hh_${ulid(n)}` as HouseholdId;
export const reportId = (n = 1) => `rpt_${ulid(n)}` as ReportId;
export const importId = (n = 1) => `imp_${ulid(n)}` as ImportId;
export const duplicateId = (n = 1) => `dup_${ulid(n)}` as Id<'dup'>;

export const village = '990101101201';
/** 2020-02-20 at this hour. */
export const clock = (hour: number) => instant(`2020-02-20T${String(hour).padStart(2, '0')}:00:00+08:00`);
export const today = day('2020-02-20');

export const registered = (registeredOn: Day = day('2020-02-10'), n = 1): WorkerRegistered => ({
  type: 'WorkerRegistered',
  workerId: workerId(n),
  householdId: householdId(),
  villageCode: village,
  ageBand: '18_49',
  channel: 'IMPORT',
  registeredOn,
  priorityRank: 5,
  noticeVersion: 3,
});
export const surveyed = (to: Bucket, asOf: Day = today, from: Bucket = 'UNSURVEYED'): SurveyRecorded => ({
  type: 'SurveyRecorded',
  workerId: workerId(),
  villageCode: village,
  from,
  to,
  asOf,
  by: 'OFFICER',
  ...(to === 'DEPARTED' ? { departureChannel: 'SELF' as const, departureBand: 'OTHER_PROVINCE' as const } : {}),
  ...(to === 'NOT_GOING' ? { reasonCode: 'START_UP' as const } : {}),
});

export const anIntent = (over: Partial<ReturnIntent> = {}): ReturnIntent => ({
  distanceBand: 'PROVINCE',
  destinationCodes: ['9902'],
  readyFrom: today,
  needsLodging: true,
  travelMode: 'ORGANISED',
  skills: [{ occupationCode: '6-29-02-06', taxonomyVersion: '2022', years: 3 }],
  licences: [],
  ...over,
});
export const declared = (over: Partial<ReturnIntentDeclared> = {}): ReturnIntentDeclared => ({
  type: 'ReturnIntentDeclared',
  workerId: workerId(),
  householdId: householdId(),
  villageCode: village,
  ageBand: '18_49',
  priorityRank: 5,
  ...anIntent(),
  ...over,
});
