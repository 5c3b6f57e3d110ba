import {
  CandidateConfirmed,
  type DataOf,
  type EventContract,
  HandoverSigned,
  OpeningPublished,
  PolicyRulePublished,
  ReturnIntentDeclared,
  SeatAssigned,
  SurveyRecorded,
  TripArrived,
  WorkerBoarded,
  WorkerRegistered,
} from '@fangang/contracts';
import {
  type EmployerId,
  type HouseholdId,
  type OpeningId,
  type PlacementId,
  type TripId,
  type WorkerId,
  day,
  instant,
} from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';
import { capabilities } from './capabilities';
import { MatchingModule } from './matching.module';

export const matchingRoom = { capabilities, module: MatchingModule };
export const village = '990101101201';
export const otherVillage = '990101101202';
/** The county of destination in the demo. */
export const destination = '990201';
/** 2020-02-20, the day of the calm story, at an hour. */
export const at = (hour: number, minute = 0) =>
  instant(`2020-02-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`);

/** What these builders need of a spec's house. */
interface Speaks {
  says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void>;
  saysAll<T extends string, D>(contract: EventContract<T, D>, rows: readonly NoInfer<D>[]): Promise<void>;
  quiet(): Promise<void>;
}

/** The dated rules of 2020, as office says them. */
export const saySeeds = async (house: Speaks): Promise<void> => {
  await house.saysAll(
    PolicyRulePublished,
    policySeeds.map((seed) => ({ policyId: newId('pol'), ...seed })),
  );
  await house.quiet();
};

/** The wish of an electronics worker who would go anywhere in the province for 4,000 yuan. */
export const aWish = (
  workerId: WorkerId,
  householdId: HouseholdId,
  over: Partial<DataOf<typeof ReturnIntentDeclared>> = {},
): DataOf<typeof ReturnIntentDeclared> => ({
  workerId,
  householdId,
  villageCode: village,
  ageBand: '18_49',
  distanceBand: 'PROVINCE',
  destinationCodes: [],
  readyFrom: day('2020-02-20'),
  wageFloorFen: 400_000,
  needsLodging: true,
  travelMode: 'ORGANISED',
  skills: [{ occupationCode: '6-29-02-06', taxonomyVersion: '2022', years: 3 }],
  licences: [],
  priorityRank: 5,
  ...over,
});

type Over = Partial<DataOf<typeof ReturnIntentDeclared>>;

const sayPeople = async (house: Speaks, n: number, over: Over): Promise<readonly WorkerId[]> => {
  const wishes = Array.from({ length: n }, () => aWish(newId('wrk'), newId('hh'), over));
  await house.saysAll(
    WorkerRegistered,
    wishes.map(({ workerId, householdId, villageCode, ageBand }) => ({
      workerId,
      householdId,
      villageCode,
      ageBand,
      channel: 'IMPORT' as const,
    })),
  );
  await house.saysAll(
    SurveyRecorded,
    wishes.map(({ workerId, villageCode }) => ({
      ...{ workerId, villageCode, from: 'UNSURVEYED' as const, to: 'TO_PLACE' as const },
      ...{ asOf: day('2020-02-20'), by: 'OFFICER' as const },
    })),
  );
  await house.saysAll(ReturnIntentDeclared, wishes);
  return wishes.map(({ workerId }) => workerId);
};

/** Someone of the village who is to be placed, as the registry says him; known once it was heard. */
export const aPersonToPlace = async (house: Speaks, over: Over = {}): Promise<WorkerId> => (await sayPeople(house, 1, over))[0] as WorkerId;

/** So many of them, heard. */
export const peopleToPlace = async (house: Speaks, n: number, over: Over = {}): Promise<readonly WorkerId[]> => {
  const people = await sayPeople(house, n, over);
  await house.quiet();
  return people;
};

/** Terms of an opening in the county of destination. */
export const terms = (over: Partial<DataOf<typeof OpeningPublished>> = {}): DataOf<typeof OpeningPublished> => ({
  openingId: newId('opn'),
  siteId: newId('site'),
  employerId: newId('emp'),
  divisionCode: destination,
  gateId: newId('gate'),
  headcount: 5,
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
  keyFirm: true,
  recallWorkerIds: [],
  termsHash: `sha256:${'3f'.repeat(32)}`,
  ...over,
});

/** An opening that takes people, once it was heard. */
export const sayOpening = async (house: Speaks, over: Partial<DataOf<typeof OpeningPublished>> = {}) => {
  const opening = terms(over);
  await house.says(OpeningPublished, opening);
  return opening;
};
export const anOpening = async (house: Speaks, over: Partial<DataOf<typeof OpeningPublished>> = {}) => {
  const opening = await sayOpening(house, over);
  await house.quiet();
  return opening;
};

/** Whom an event of the coach concerns. */
export interface Seated {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
}

export const employerTakes = (house: Speaks, placementId: PlacementId, openingId: OpeningId) =>
  house.says(CandidateConfirmed, { placementId, openingId });

/** Transport gives a seat: news of an epoch with a hold version. */
export const seatGiven = (house: Speaks, tripId: TripId, who: Seated, over: Partial<DataOf<typeof SeatAssigned>> = {}) =>
  house.says(SeatAssigned, { tripId, ...who, epoch: 1, holdVersion: 1, seatNo: 7, stopId: newId('stop'), gatherAt: at(7, 30), ...over });

export const boards = (house: Speaks, tripId: TripId, who: Seated, seatNo = 7) =>
  house.says(WorkerBoarded, { tripId, ...who, epoch: 1, seatNo, scanId: newId('scn'), at: at(7, 41) });

export const tripArrives = (house: Speaks, tripId: TripId) =>
  house.says(TripArrived, { tripId, at: at(12), flags: [], destinationCode: destination });

export const handoverSays = (
  house: Speaks,
  tripId: TripId,
  placementIds: readonly PlacementId[],
  outcome: 'ON_POST' | 'MISSING' = 'ON_POST',
) =>
  house.says(HandoverSigned, {
    tripId,
    handoverId: newId('hov'),
    siteId: newId('site'),
    rows: placementIds.map((placementId) => ({ placementId, outcome })),
  });

/** Someone of another employer. */
export const anEmployer = (): EmployerId => newId('emp');
