import { createHash } from 'node:crypto';
import { newId } from '@fangang/persistence';
import { canonicalText } from '@fangang/kernel';
import { aHouse, dispatcherOf, driverOf, employerOf } from '@fangang/testing';
import {
  aFiledTrip,
  api,
  clock,
  type County,
  dispatcher,
  found,
  officer,
  people,
  type Person,
  transportRoom,
} from '../../transport.builders';

const house = aHouse([transportRoom()], { startAt: clock(7) });
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 9, drivers: 9 });
}, 30_000);

let taken = 0;
interface Boarding {
  readonly trip: string;
  readonly path: (rest: string) => string;
  readonly driver: ReturnType<typeof house.as>;
  readonly deviceId: string;
  readonly seated: readonly Person[];
  scan(person: Person | undefined, differs?: object): object;
  tell(...items: readonly object[]): Promise<unknown>;
}
/** A trip that is boarding; its driver's device took the package. */
const boarding = async (count: number): Promise<Boarding> => {
  const n = taken++;
  const seated = await people(house, county, count);
  const driverId = county.driverIds[n]!;
  const trip = await aFiledTrip(house, county, seated, { vehicleId: county.vehicleIds[n], driverIds: [driverId] });
  const driver = house.as(driverOf(driverId));
  const deviceId = newId('dev');
  const path = (rest: string) => `${api}/trips/${trip}${rest}`;
  expect((await driver.post(path('/open-boarding'))).status).toBe(200);
  await driver.get(path(`/package?deviceId=${deviceId}`));
  const passes = (await house.as(dispatcher).get(path('/passes'))).body['data'] as { rid: string; placementId: string }[];
  return {
    trip,
    path,
    driver,
    deviceId,
    seated,
    scan: (person, differs = {}) => ({
      id: newId('scn'),
      tripId: trip,
      rid: passes.find(({ placementId }) => placementId === person?.placementId)?.rid,
      direction: 'BOARD',
      verdict: 'VALID',
      outcome: 'BOARDED',
      scannedAt: clock(7, 40),
      ...differs,
    }),
    tell: (...items) => driver.post(`${api}/scans/batch`, { deviceId, clockSkewMs: 0, listCounter: 1, items }),
  };
};
const stateOf = async ({ path }: Boarding) => (await house.as(dispatcher).get(path(''))).body;
const saidOf = async ({ trip }: Boarding, ...types: readonly string[]) =>
  (await house.events('transport', ...types)).filter(({ subject, data }) => subject === trip || data['tripId'] === trip);

describe('departure', () => {
  it('is the driver’s of this trip alone', async () => {
    const { path } = await boarding(1);
    expect((await house.as(dispatcher).post(path('/depart'), { counted: 1 })).status).toBe(403);
    expect((await house.as(driverOf(newId('drv'))).post(path('/depart'), { counted: 1 })).status).toBe(404);
    expect((await house.as(driverOf(newId('drv'))).get(path(''))).status).toBe(404);
    expect((await house.as(driverOf(newId('drv'))).get(path(`/package?deviceId=${newId('dev')}`))).status).toBe(404);
  });

  it('freezes the list with its hash; a count that differs leaves a flag and a task, and the coach goes on', async () => {
    const run = await boarding(3);
    await run.tell(run.scan(run.seated[0]), run.scan(run.seated[1]));
    const departed = await run.driver.post(run.path('/depart'), { counted: 3 });
    expect(departed.body).toMatchObject({
      state: 'DEPARTED',
      boarded: 2,
      flags: ['HEADCOUNT_DIFFERS'],
      manifestHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    const manifest = (await house.as(dispatcher).get(run.path('/manifest'))).body;
    expect(manifest).toMatchObject({ frozen: true, manifestHash: departed.body['manifestHash'] });
    const text = canonicalText({ tripId: run.trip, rows: manifest['rows'] });
    expect(manifest['manifestHash']).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect((manifest['rows'] as { boarded: boolean }[]).map(({ boarded }) => boarded)).toEqual([true, true, false]);
    const tasks = (await house.as(dispatcher).get(`${api}/tasks`)).body['data'] as { tripId: string; kind: string; params: object }[];
    expect(tasks.filter(({ tripId }) => tripId === run.trip)).toMatchObject([
      { kind: 'HEADCOUNT_DIFFERS', params: { counted: 3, boarded: 2 } },
    ]);
    expect((await house.as(dispatcherOf('990102')).get(`${api}/tasks`)).body).toMatchObject({ data: [] });
    expect((await run.driver.post(run.path('/depart'), {})).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await house.as(dispatcher).post(run.path('/seats/release'), { placementId: run.seated[0]?.placementId })).body).toMatchObject({
      code: 'TRIP_DEPARTED',
    });
  });
});

describe('someone who does not come', () => {
  it('is a no-show once every device that took the package has told all it saw, not before', async () => {
    const run = await boarding(2);
    await run.tell(run.scan(run.seated[0]));
    await run.driver.post(run.path('/depart'), { counted: 1 });
    expect(await saidOf(run, 'NoShowRecorded')).toEqual([]);
    await run.tell();
    expect((await saidOf(run, 'NoShowRecorded')).map(({ data }) => data['placementId'])).toEqual([run.seated[1]?.placementId]);
    expect((await saidOf(run, 'PassRevoked')).map(({ data }) => data['placementId'])).toEqual([run.seated[1]?.placementId]);
    await run.tell();
    expect(await saidOf(run, 'NoShowRecorded')).toHaveLength(1);
  });

  it('waits for a silent device, until the dispatcher says so; a boarding that is told later takes its place', async () => {
    const run = await boarding(2);
    await run.driver.get(run.path(`/package?deviceId=${newId('dev')}`));
    await run.tell(run.scan(run.seated[0]));
    await run.driver.post(run.path('/depart'), { counted: 2 });
    await run.tell();
    expect(await saidOf(run, 'NoShowRecorded')).toEqual([]);
    const word = { placementId: run.seated[1]?.placementId };
    expect((await run.driver.post(run.path('/no-shows'), word)).status).toBe(403);
    expect((await house.as(dispatcher).post(run.path('/no-shows'), word)).status).toBe(201);
    expect((await house.as(dispatcher).post(run.path('/no-shows'), word)).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    await run.tell(run.scan(run.seated[1]));
    expect(await stateOf(run)).toMatchObject({ boarded: 2 });
  });
});

describe('the handover', () => {
  it('is led by the driver and signed by the employer of the site, nobody else', async () => {
    const run = await boarding(1);
    expect((await house.as(dispatcher).post(run.path('/handover'), { rows: [] })).status).toBe(403);
    expect((await run.driver.post(run.path('/handover/sign'))).status).toBe(403);
    expect((await house.as(employerOf(newId('emp'))).post(run.path('/handover/sign'))).status).toBe(404);
  });

  it('names everybody who was on board, then is signed, then the trip is closed', async () => {
    const run = await boarding(2);
    await run.tell(...run.seated.map((person) => run.scan(person)));
    await run.driver.post(run.path('/depart'), { counted: 2 });
    const employer = house.as(employerOf(county.employerId));
    const rows = run.seated.map(({ placementId }) => ({ placementId, outcome: 'ON_POST' }));
    expect((await run.driver.post(run.path('/handover'), { rows })).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await run.driver.post(run.path('/arrive'), { counted: 1 })).body).toMatchObject({
      state: 'ARRIVED',
      boarded: 2,
      flags: ['HEADCOUNT_DIFFERS'],
    });
    expect((await employer.post(run.path('/handover/sign'))).body).toMatchObject({
      status: 409,
      code: 'HANDOVER_INCOMPLETE',
      params: { n: 2 },
    });
    expect((await run.driver.post(run.path('/handover'), { rows: rows.slice(0, 1) })).body).toMatchObject({
      code: 'HANDOVER_INCOMPLETE',
      params: { n: 1 },
    });
    expect((await run.driver.post(run.path('/handover'), { rows })).status).toBe(200);
    expect((await house.as(dispatcher).post(run.path('/close'))).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await employer.post(run.path('/handover/sign'))).body).toMatchObject({ state: 'HANDED_OVER', rows: 2 });
    expect((await saidOf(run, 'HandoverSigned'))[0]?.data).toMatchObject({ siteId: county.siteId, rows });
    expect((await house.as(officer).post(run.path('/close'))).status).toBe(403);
    expect((await house.as(dispatcher).post(run.path('/close'))).body).toMatchObject({ state: 'CLOSED' });
  });
});

describe('a trip that is cancelled', () => {
  it('gives back every seat with rebook, passes, the coach’s paper, coach and driver', async () => {
    const n = taken++;
    const seated = await people(house, county, 2);
    const fleet = { vehicleId: county.vehicleIds[n], driverIds: [county.driverIds[n]] };
    const trip = await aFiledTrip(house, county, seated, fleet);
    expect((await house.as(driverOf(county.driverIds[n]!)).post(`${api}/trips/${trip}/cancel`, { reasonCode: 'NO_VEHICLE' })).status).toBe(
      403,
    );
    expect((await house.as(dispatcherOf('990102')).post(`${api}/trips/${trip}/cancel`, { reasonCode: 'NO_VEHICLE' })).status).toBe(404);
    expect((await house.as(officer).post(`${api}/trips/${trip}/cancel`, { reasonCode: 'NO_VEHICLE' })).body).toMatchObject({
      state: 'CANCELLED',
    });
    const told = (await house.events('transport', 'SeatReleased', 'PassRevoked', 'VehiclePassRevoked', 'TripCancelled')).filter(
      ({ subject, data }) => subject === trip || data['tripId'] === trip,
    );
    expect(told.map(({ type }) => type).sort()).toEqual([
      'PassRevoked',
      'PassRevoked',
      'SeatReleased',
      'SeatReleased',
      'TripCancelled',
      'VehiclePassRevoked',
    ]);
    expect(told.filter(({ type }) => type === 'SeatReleased').every(({ data }) => data['rebook'] === true)).toBe(true);
    expect((await house.as({ role: 'OPERATOR' }).get(`${api}/status`)).body).toMatchObject({ orphans: { seats: 0, passes: 0 } });
    await aFiledTrip(house, county, await people(house, county, 1), fleet);
  });
});
