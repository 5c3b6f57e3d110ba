import { creditCheckCharacter, organisationCheckCharacter } from '@fangang/codes';
import {
  ClearanceGranted,
  type EventContract,
  PlacementConfirmed,
  PolicyRulePublished,
  SiteRegistered,
  SiteResumed,
} from '@fangang/contracts';
import {
  day,
  type DriverId,
  type EmployerId,
  type GateId,
  instant,
  type Instant,
  type PickupPointId,
  type PlacementId,
  type SiteId,
  type TripId,
  type VehicleId,
  type WorkerId,
} from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';
import { capabilities } from './capabilities';
import { newTransportKeys } from './config';
import { TransportModule } from './transport.module';

/** Transport alone, with keys in memory: what a house is made of. */
export const transportRoom = () => ({ capabilities, module: TransportModule.forRoot(newTransportKeys()) });

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
interface Standing {
  readonly role: 'DISPATCHER' | 'COUNTY_OFFICER' | 'DRIVER' | 'EMPLOYER';
  readonly areas?: readonly string[];
  readonly driverId?: DriverId;
  readonly employerId?: EmployerId;
  readonly name?: string;
}
/** What these builders need of a spec's house. */
export interface TransportHouse {
  says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void>;
  quiet(): Promise<void>;
  as(actor: Standing): { post(path: string, body?: unknown): Promise<Reply> };
}

export const api = '/api/v1/transport';
export const village = '990101101201';
export const dispatcher = { role: 'DISPATCHER', areas: ['990101'], name: 'diaodu' } as const;
export const officer = { role: 'COUNTY_OFFICER', areas: ['990101'], name: 'xian' } as const;

/** 2020-02-20 at this hour and minute. */
export const clock = (hour: number, minute = 0): Instant =>
  instant(`2020-02-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`);

let carriers = 0;
const aCreditCode = (): string => {
  const organisation = `MA${String(++carriers).padStart(6, '0')}`;
  const first17 = `91990101${organisation}${organisationCheckCharacter(organisation)}`;
  return first17 + creditCheckCharacter(first17);
};
let plates = 0;
/** An invented plate; each call another. */
export const aPlate = (): string => `川O${String(++plates).padStart(5, '0')}`;

const permits = (kinds: readonly string[], validTo: string) =>
  kinds.map((kind) => ({ kind, number: `演示-${kind}`, validFrom: '2019-06-01', validTo }));
export const vehiclePermits = (validTo = '2020-06-01') => permits(['ROAD_TRANSPORT', 'INSPECTION', 'LIABILITY_INSURANCE'], validTo);
export const driverPermits = (validTo = '2020-06-01') => permits(['LICENCE_A1', 'QUALIFICATION'], validTo);

/** Where everybody goes, and with what. */
export interface County {
  readonly siteId: SiteId;
  readonly gateId: GateId;
  readonly employerId: EmployerId;
  readonly carrierId: string;
  readonly pickupPointId: PickupPointId;
  readonly vehicleIds: readonly VehicleId[];
  readonly driverIds: readonly DriverId[];
}
export interface Fleet {
  readonly vehicles?: number;
  readonly drivers?: number;
  readonly seats?: number;
  readonly km?: number;
}

const must = ({ status, body }: Reply, wanted: number): Record<string, unknown> => {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${JSON.stringify(body)}`);
  return body;
};

/** The dated rules of 2020, a site with one gate, a carrier with coaches and drivers, a pick-up point and its travel time. */
export const found = async (house: TransportHouse, { vehicles = 1, drivers = 2, seats = 49, km = 300 }: Fleet = {}): Promise<County> => {
  await sayRules(house);
  return foundSite(house, { vehicles, drivers, seats, km });
};

/** The dated rules of 2020, as office says them. */
export const sayRules = async (house: TransportHouse): Promise<void> => {
  for (const seed of policySeeds) await house.says(PolicyRulePublished, { policyId: newId('pol'), ...seed });
  await house.quiet();
};

/** As `found`, where the rules are known already. */
export const foundSite = async (
  house: TransportHouse,
  { vehicles = 1, drivers = 2, seats = 49, km = 300 }: Fleet = {},
): Promise<County> => {
  const [siteId, gateId, employerId] = [newId('site'), newId('gate'), newId('emp')];
  await house.says(SiteRegistered, {
    siteId,
    employerId,
    displayName: '演示电子厂一厂区',
    divisionCode: '990201',
    gates: [{ gateId, lat: 30.5, lng: 104.1 }],
  });
  await house.says(SiteResumed, { siteId });
  await house.quiet();
  const desk = house.as(dispatcher);
  const carrier = must(
    await desk.post(`${api}/carriers`, { displayName: '演示客运', creditCode: aCreditCode(), divisionCode: '990101' }),
    201,
  );
  const carrierId = String(carrier['carrierId']);
  const point = must(
    await desk.post(`${api}/pickup-points`, { displayName: '示例村村口', divisionCode: village, lat: 31.2, lng: 108.4 }),
    201,
  );
  const pickupPointId = String(point['pickupPointId']) as PickupPointId;
  must(
    await desk.post(`${api}/travel-times/batch`, {
      items: [{ from: pickupPointId, to: gateId, minutes: 225, km, source: '演示', validFrom: '2020-01-01' }],
    }),
    200,
  );
  const vehicleIds = await registered(desk, 'vehicles', 'vehicleId', vehicles, () => ({
    carrierId,
    plate: aPlate(),
    licensedSeats: seats + 1,
    passengerSeats: seats,
    permits: vehiclePermits(),
  }));
  const driverIds = await registered(desk, 'drivers', 'driverId', drivers, (n) => ({
    carrierId,
    name: `演示司机${n}`,
    phone: `100${String(10_000_000 + n)}`,
    permits: driverPermits(),
  }));
  return {
    siteId,
    gateId,
    employerId,
    carrierId,
    pickupPointId,
    vehicleIds: vehicleIds as VehicleId[],
    driverIds: driverIds as DriverId[],
  };
};

const registered = async (
  desk: ReturnType<TransportHouse['as']>,
  word: string,
  key: string,
  count: number,
  item: (n: number) => object,
): Promise<readonly string[]> => {
  const body = must(await desk.post(`${api}/${word}/batch`, { items: Array.from({ length: count }, (_, n) => item(n)) }), 200);
  return (body['items'] as Record<string, unknown>[]).map((each) => {
    if (each[key] === undefined) throw new Error(JSON.stringify(each));
    return String(each[key]);
  });
};

export interface Person {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
}
/** What matching says of a confirmed placement; say what differs. */
export const confirmed = (
  { siteId, gateId, employerId }: County,
  person: Person,
  differs: { readonly epoch?: number; readonly originVillageCode?: string } = {},
) => ({
  ...person,
  openingId: newId('opn'),
  siteId,
  employerId,
  epoch: 1,
  travelMode: 'ORGANISED' as const,
  originVillageCode: village,
  destinationCode: '990201',
  gateId,
  readyFrom: day('2020-02-18'),
  arriveBy: day('2020-02-28'),
  householdId: newId('hh'),
  priorityRank: 5,
  ...differs,
});

/** People whose placement was confirmed, cleared until the next evening unless told otherwise. */
export const people = async (
  house: TransportHouse,
  county: County,
  count: number,
  { cleared = true, originVillageCode = village } = {},
): Promise<readonly Person[]> => {
  const all = Array.from({ length: count }, () => ({ placementId: newId('plc'), workerId: newId('wrk') }));
  for (const person of all) {
    await house.says(PlacementConfirmed, confirmed(county, person, { originVillageCode }));
    if (cleared)
      await house.says(ClearanceGranted, {
        workerId: person.workerId,
        clearedUntil: instant('2020-02-21T20:00:00+08:00'),
        satisfies: ['TEMPERATURE'],
      });
  }
  await house.quiet();
  return all;
};

/** What a draft by hand says; say what differs. */
export const draftOf = ({ gateId, pickupPointId, vehicleIds, driverIds }: County, differs: Readonly<Record<string, unknown>> = {}) => ({
  originCode: '990101',
  destinationCode: '990201',
  gatherAt: clock(7, 30),
  departAt: clock(8),
  arriveBy: clock(12),
  pickupPointId,
  gateId,
  vehicleId: vehicleIds[0],
  driverIds: driverIds.slice(0, 2),
  ...differs,
});

/** A trip by hand that is planned, with these people seated in order. */
export const aPlannedTrip = async (
  house: TransportHouse,
  county: County,
  seated: readonly Person[] = [],
  differs: Readonly<Record<string, unknown>> = {},
): Promise<TripId> => {
  const desk = house.as(dispatcher);
  const tripId = String(must(await desk.post(`${api}/trips`, draftOf(county, differs)), 201)['tripId']) as TripId;
  for (const { placementId } of seated) must(await desk.post(`${api}/trips/${tripId}/seats`, { placementId }), 201);
  must(await desk.post(`${api}/trips/${tripId}/plan`), 200);
  return tripId;
};

/** As a planned trip, approved, filed, passes issued. */
export const aFiledTrip = async (
  house: TransportHouse,
  county: County,
  seated: readonly Person[],
  differs: Readonly<Record<string, unknown>> = {},
): Promise<TripId> => {
  const tripId = await aPlannedTrip(house, county, seated, differs);
  must(await house.as(officer).post(`${api}/trips/${tripId}/approve-origin`), 200);
  must(await house.as(dispatcher).post(`${api}/trips/${tripId}/file`, { filingNumber: '备-2020-001' }), 200);
  must(await house.as(dispatcher).post(`${api}/trips/${tripId}/passes`), 200);
  return tripId;
};
