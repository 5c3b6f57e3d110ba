import {
  type EmployerId,
  type HouseholdId,
  type OpeningId,
  type PlacementId,
  type SiteId,
  type TripId,
  type WorkerId,
  day,
  instant,
} from '@fangang/kernel';
import type { Candidate, Wish } from '../candidate/candidate';
import type { MinAgeRow } from '../candidate/eligibility.rules';
import type { MatchOpening } from '../opening/match-opening';
import type {
  PlacementAccepted,
  PlacementArrived,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementOffered,
  PlacementProposed,
  PlacementScheduled,
  PlacementStarted,
} from './placement';

const ulid = (n: number) => `01E1${String(n).padStart(22, '0')}`;
export const workerId = (n: number) => `wrk_${ulid(n)}` as WorkerId;
export const openingId = (n: number) => `opn_${ulid(n)}` as OpeningId;
export const placementId = (n: number) => `plc_${ulid(n)}` as PlacementId;
export const tripId = (n: number) => `trp_${ulid(n)}` as TripId;
export const employerId = (n: number) => `emp_${ulid(n)}` as EmployerId;
export const siteId = (n: number) => `site_${ulid(n)}` as SiteId;

/** 2020-02-20 at this hour and minute. */
export const clock = (hour: number, minute = 0) =>
  instant(`2020-02-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`);

export const minAge: MinAgeRow = { years: 16, hazardousYears: 18 };

export const aWish = (over: Partial<Wish> = {}): Wish => ({
  distanceBand: 'PROVINCE',
  destinationCodes: ['9902'],
  readyFrom: day('2020-02-20'),
  readyUntil: null,
  wageFloorFen: 400_000,
  needsLodging: true,
  travelMode: 'ORGANISED',
  skills: [{ occupationCode: '6-29-02-06', taxonomyVersion: '2022', years: 3 }],
  licences: [],
  lastEmployerId: null,
  lastSiteId: null,
  ...over,
});

export const aCandidate = (over: Partial<Candidate> = {}): Candidate => ({
  workerId: workerId(1),
  householdId: `hh_${ulid(1)}` as HouseholdId,
  villageCode: '990101101201',
  ageBand: '18_49',
  active: true,
  bucket: 'TO_PLACE',
  onHold: false,
  holdReviewAt: null,
  priorityRank: 5,
  wish: aWish(),
  ...over,
});

export const anOpening = (over: Partial<MatchOpening> = {}): MatchOpening => ({
  openingId: openingId(1),
  siteId: siteId(1),
  employerId: employerId(1),
  divisionCode: '990201',
  gateId: null,
  status: 'PUBLISHED',
  occupationCode: '6-29-02-06',
  skillsRequired: [],
  licencesRequired: [],
  wageMinFen: 450_000,
  wageMaxFen: 600_000,
  lodging: true,
  startOn: day('2020-02-20'),
  latestStartOn: day('2020-02-29'),
  applyBy: day('2020-02-28'),
  hazardous: false,
  keyFirm: false,
  recallWorkerIds: [],
  termsHash: 'sha256:terms-1',
  ...over,
});

const parties = {
  placementId: placementId(1),
  workerId: workerId(1),
  openingId: openingId(1),
  siteId: siteId(1),
  employerId: employerId(1),
};
const request = {
  travelMode: 'ORGANISED',
  originVillageCode: '990101101201',
  destinationCode: '990201',
  readyFrom: day('2020-02-20'),
  arriveBy: day('2020-02-29'),
  householdId: `hh_${ulid(1)}` as HouseholdId,
  priorityRank: 5,
} as const;

export const proposed: PlacementProposed = {
  type: 'PlacementProposed',
  ...parties,
  epoch: 0,
  score: 6_000,
  reasonCodes: ['SKILL'],
  villageCode: '990101101201',
  expiresAt: instant('2020-02-21T05:10:00+08:00'),
};
export const offered: PlacementOffered = {
  type: 'PlacementOffered',
  ...parties,
  epoch: 0,
  offerExpiresAt: instant('2020-02-21T05:20:00+08:00'),
  termsHash: 'sha256:terms-1',
};
export const accepted: PlacementAccepted = {
  type: 'PlacementAccepted',
  ...parties,
  epoch: 0,
  by: 'OFFICER',
  keepUntil: instant('2020-02-21T05:30:00+08:00'),
  card: { occupationCode: '6-29-02-06', skillCodes: ['6-29-02-06'], years: 3, ageBand: '18_49', homeCountyCode: '990101' },
};
export const confirmed: PlacementConfirmed = {
  type: 'PlacementConfirmed',
  ...parties,
  epoch: 1,
  ...request,
  expiresAt: instant('2020-03-01T00:00:00+08:00'),
};
export const scheduled = (holdVersion = 1, seatNo = 7, trip = 1): PlacementScheduled => ({
  type: 'PlacementScheduled',
  ...parties,
  epoch: 1,
  tripId: tripId(trip),
  seatNo,
  holdVersion,
});
export const boarded: PlacementBoarded = { type: 'PlacementBoarded', ...parties, epoch: 1, tripId: tripId(1), at: clock(7, 41) };
export const arrived: PlacementArrived = { type: 'PlacementArrived', ...parties, epoch: 1, tripId: tripId(1), at: clock(12) };
export const started: PlacementStarted = {
  type: 'PlacementStarted',
  ...parties,
  epoch: 1,
  on: day('2020-02-20'),
  retainAt: instant('2020-03-21T00:00:00+08:00'),
  departureChannel: 'ORGANISED',
};
/** What PlacementUnscheduled repeats of the request. */
export const againAsked = { ...parties, ...request };
