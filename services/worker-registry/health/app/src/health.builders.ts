import { randomBytes } from 'node:crypto';
import { type EventContract, PolicyRulePublished, SeatAssigned, TripPlanned, WorkerRegistered } from '@fangang/contracts';
import { day, type DriverId, instant, type PlacementId, type TripId, type WorkerId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';
import { capabilities } from './capabilities';
import { HealthModule } from './health.module';

export const village = '990101101201';
export const otherVillage = '990101102201';

/** This room alone, its key in memory: what a house is made of. */
export const healthRoom = () => ({ capabilities, module: HealthModule.forRoot({ kek: randomBytes(32) }) });

/** What these builders need of a spec's house. */
interface Speaks {
  says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void>;
  quiet(): Promise<void>;
}

/** The dated rules of 2020, as office says them; the county named asks for 37.3 and more. */
export const sayRules = async (house: Speaks, strictCounty?: string): Promise<void> => {
  for (const seed of policySeeds) await house.says(PolicyRulePublished, { policyId: newId('pol'), ...seed });
  const row = {
    code: 'health.feverOver',
    value: { c: 37.3, operator: '>=' },
    combine: 'MOST_SPECIFIC',
    validFrom: day('2020-01-01'),
  } as const;
  if (strictCounty)
    await house.says(PolicyRulePublished, { policyId: newId('pol'), scope: strictCounty, sourceNotice: '示例县通知 2 号', ...row });
  await house.quiet();
};

/** So many people stand in the register of a village. */
export const registered = async (house: Speaks, count = 1, villageCode = village): Promise<readonly [WorkerId, ...WorkerId[]]> => {
  const [first, ...more] = Array.from({ length: count }, () => newId('wrk'));
  if (!first) throw new RangeError('nobody');
  for (const workerId of [first, ...more])
    await house.says(WorkerRegistered, { workerId, householdId: newId('hh'), villageCode, ageBand: '18_49', channel: 'IMPORT' });
  await house.quiet();
  return [first, ...more];
};

const gatherAt = instant('2020-02-20T07:30:00+08:00');

/** A planned trip of this driver. */
export const aTrip = async (house: Speaks, driverId: DriverId): Promise<TripId> => {
  const tripId = newId('trp');
  await house.says(TripPlanned, {
    ...{
      tripId,
      tripNo: '990101-0220-01',
      departAt: instant('2020-02-20T08:00:00+08:00'),
      arriveBy: instant('2020-02-20T12:00:00+08:00'),
      scope: 'INTER_CITY',
    },
    ...{
      originCode: '990101',
      destinationCode: '990201',
      stops: [{ stopId: newId('stop'), displayName: '村口', gatherAt }],
      siteIds: [],
      provinceCodes: ['99'],
    },
    ...{
      passengerSeats: 49,
      allowed: 24,
      policyIds: [],
      vehicleId: newId('veh'),
      plate: '川O00001',
      driverIds: [driverId],
      carrierId: newId('car'),
    },
    organiserCode: '990101',
  });
  return tripId;
};

/** This person holds a seat on it. */
export const aSeat = async (
  house: Speaks,
  tripId: TripId,
  workerId: WorkerId,
  of: { readonly placementId?: PlacementId; readonly holdVersion?: number } = {},
): Promise<PlacementId> => {
  const { placementId = newId('plc'), holdVersion = 1 } = of;
  await house.says(SeatAssigned, { tripId, placementId, workerId, epoch: 1, holdVersion, seatNo: 7, stopId: newId('stop'), gatherAt });
  await house.quiet();
  return placementId;
};

export const health = '/api/v1/registry/health';

export type Replies = readonly { readonly status: number; readonly workerId?: string; readonly problem?: { readonly code: string } }[];
/** Somebody at his desk. */
interface Desk {
  post(path: string, body?: unknown): Promise<{ readonly body: Readonly<Record<string, unknown>> }>;
  get(path: string): Promise<{ readonly body: Readonly<Record<string, unknown>> }>;
}

export const declaration = (workerId: WorkerId, with_: object = {}) => ({
  workerId,
  places14d: ['990101'],
  symptoms: [],
  on: '2020-02-20',
  ...with_,
});
export const reading = (workerId: WorkerId, celsius: number) => ({ workerId, celsius, takenAt: '2020-02-20T05:20:00+08:00' });

export const declare = async (desk: Desk, workerId: WorkerId, with_: object = {}): Promise<Replies> =>
  (await desk.post(`${health}/declarations/batch`, { items: [declaration(workerId, with_)] })).body['items'] as Replies;
export const read = async (desk: Desk, workerId: WorkerId, celsius: number): Promise<Replies> =>
  (await desk.post(`${health}/readings/batch`, { items: [reading(workerId, celsius)] })).body['items'] as Replies;
/** What the world is told of one person. */
export const answerOf = async (desk: Desk, workerId: WorkerId): Promise<object | undefined> =>
  ((await desk.get(`${health}/clearances?ids=${workerId}`)).body['data'] as object[])[0];
export const no = (workerId: WorkerId) => ({ workerId, cleared: false });
