import {
  type EmployerId,
  type GateId,
  type KeyId,
  type OpeningId,
  type PlacementId,
  type SiteId,
  type UserId,
  type WorkerId,
  day,
  instant,
} from '@fangang/kernel';
import { type Employer, blankEmployer } from '../employer/employer';
import { type Site, blankSite, siteGateItems } from '../site/site';
import type { OpeningTerms } from './opening';
import type { OpeningOrder } from './post';

const ulid = (n: number) => `01E1${String(n).padStart(22, '0')}`;
export const employerId = (n = 1) => `emp_${ulid(n)}` as EmployerId;
export const siteId = (n = 1) => `site_${ulid(n)}` as SiteId;
export const openingId = (n = 1) => `opn_${ulid(n)}` as OpeningId;
export const placementId = (n = 1) => `plc_${ulid(n)}` as PlacementId;
export const workerId = (n = 1) => `wrk_${ulid(n)}` as WorkerId;
export const gateId = (n = 1) => `gate_${ulid(n)}` as GateId;
export const userId = (n = 1) => `usr_${ulid(n)}` as UserId;
export const keyId = (n = 1) => `key_${ulid(n)}` as KeyId;

/** 2020-02-20 at this hour. */
export const clock = (hour: number) => instant(`2020-02-20T${String(hour).padStart(2, '0')}:00:00+08:00`);

export const anEmployer = (over: Partial<Employer> = {}): Employer => ({
  ...blankEmployer(employerId()),
  state: 'VERIFIED',
  displayName: '演示电子厂',
  creditCode: '91990101MA0000015C',
  divisionCode: '990201',
  ...over,
});

const looked = { on: day('2020-02-18'), by: userId() };
export const allTicked = Object.fromEntries(siteGateItems.map((item) => [item, looked])) as Site['ticked'];
export const aSite = (over: Partial<Site> = {}): Site => ({
  ...blankSite(siteId()),
  state: 'RESUMED',
  employerId: employerId(),
  displayName: '演示电子厂一厂区',
  divisionCode: '990201',
  gates: [{ gateId: gateId(), displayName: '一号门', lat: 30.5, lng: 104.1 }],
  ticked: allTicked,
  ...over,
});

export const someTerms = (over: Partial<OpeningTerms> = {}): OpeningTerms => ({
  occupationCode: '6-29-02-06',
  taxonomyVersion: '2022',
  skillsRequired: [],
  licencesRequired: [],
  wageMinFen: 450_000,
  wageMaxFen: 600_000,
  hoursPerWeek: 40,
  shift: 'DAY',
  lodging: true,
  startOn: day('2020-02-20'),
  latestStartOn: day('2020-02-29'),
  applyBy: day('2020-02-28'),
  hazardous: false,
  recallWorkerIds: [],
  ...over,
});

export const anOrder = (over: Partial<OpeningOrder> = {}): OpeningOrder => ({
  employer: anEmployer(),
  site: aSite(),
  terms: someTerms(),
  headcount: 200,
  termsHash: 'sha256:terms-1',
  occupationKnown: true,
  workerFeeFen: 0,
  ...over,
});
