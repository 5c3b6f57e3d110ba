import { SeatReleased, WorkerRegistered } from '@fangang/contracts';
import type { DriverId, WorkerId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import {
  aHouse,
  anOperator,
  countyOfficerOf,
  dispatcherOf,
  driverOf,
  employerOf,
  eventually,
  healthCheckerOf,
  villageOfficerOf,
} from '@fangang/testing';
import { aSeat, aTrip, healthRoom, otherVillage, registered, sayRules, village } from './health.builders';

const house = aHouse([healthRoom()]);
const health = '/api/v1/registry/health';
const officer = house.as(villageOfficerOf(village));
const checker = house.as(healthCheckerOf('990101'));
const driverId = 'drv_01E2J8Z4Q0V9M3T7K5X1C6B8RR' as DriverId;
const driver = house.as(driverOf(driverId));

/** 990102 is the county that asks for 37.3 and more. */
beforeAll(() => sayRules(house, '990102'), 20_000);

type Replies = { status: number; workerId?: string; problem?: { code: string } }[];
const declaration = (workerId: WorkerId, with_: object = {}) => ({
  workerId,
  places14d: ['990101'],
  symptoms: [],
  on: '2020-02-20',
  ...with_,
});
const reading = (workerId: WorkerId, celsius: number, with_: object = {}) => ({
  workerId,
  celsius,
  takenAt: '2020-02-20T05:20:00+08:00',
  ...with_,
});
const declare = async (workerId: WorkerId, with_: object = {}, by = checker) =>
  (await by.post(`${health}/declarations/batch`, { items: [declaration(workerId, with_)] })).body['items'] as Replies;
const read = async (workerId: WorkerId, celsius: number, by = checker) =>
  (await by.post(`${health}/readings/batch`, { items: [reading(workerId, celsius)] })).body['items'] as Replies;
const answerOf = async (workerId: WorkerId, by = checker) =>
  ((await by.get(`${health}/clearances?ids=${workerId}`)).body['data'] as object[])[0];
const no = (workerId: WorkerId) => ({ workerId, cleared: false });

describe('a declaration', () => {
  it('is taken by officers and health checkers, each for his own people', async () => {
    const [workerId] = await registered(house);
    const items = [declaration(workerId)];
    expect((await house.anybody.post(`${health}/declarations/batch`, { items })).status).toBe(401);
    for (const actor of [
      driverOf(driverId),
      dispatcherOf(),
      countyOfficerOf(),
      anOperator,
      employerOf('emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' as never),
    ])
      expect((await house.as(actor).post(`${health}/declarations/batch`, { items })).body).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    expect(await declare(workerId, {}, house.as(villageOfficerOf(otherVillage)))).toMatchObject([
      { status: 404, problem: { code: 'NOT_FOUND' } },
    ]);
    expect(await declare(newId('wrk'))).toMatchObject([{ status: 404 }]);
    expect(await declare(workerId, {}, officer)).toEqual([{ index: 0, status: 201, workerId }]);
  });

  it('clears nobody, and with symptoms holds at once', async () => {
    const [well, ill] = await registered(house, 2);
    await declare(well);
    await declare(ill as WorkerId, { symptoms: ['COUGH'] });
    expect(await answerOf(well)).toEqual(no(well));
    expect(await house.events('health', 'ClearanceHeld')).toMatchObject([
      { subject: ill?.replace('wrk_', 'clr_'), data: { workerId: ill, reviewAt: '2020-03-05T00:00:00.000+08:00' } },
    ]);
  });

  it('must be there, and not too old, before anybody is checked', async () => {
    const [workerId] = await registered(house);
    expect(await read(workerId, 36.5)).toMatchObject([{ status: 409, problem: { code: 'DECLARATION_MISSING' } }]);
    await declare(workerId, { on: '2020-02-05', places14d: [] });
    expect(await read(workerId, 36.5)).toMatchObject([{ status: 409, problem: { code: 'DECLARATION_OLD' } }]);
    expect(await declare(workerId, { on: '2020-02-21' })).toMatchObject([{ status: 422, problem: { code: 'VALUE_RANGE' } }]);
  });
});

describe('a check', () => {
  it('passes 37.3 and holds 37.4', async () => {
    const [at, over] = await registered(house, 2);
    await declare(at);
    await declare(over as WorkerId);
    expect(await read(at, 37.3)).toEqual([{ index: 0, status: 201, workerId: at }]);
    expect(await read(over as WorkerId, 37.4)).toEqual([{ index: 0, status: 201, workerId: over }]);
    expect(await answerOf(at)).toMatchObject({ workerId: at, cleared: true, until: expect.stringMatching(/^2020-02-21T05:0/) });
    expect(await answerOf(over as WorkerId)).toEqual(no(over as WorkerId));
    expect((await house.events('health', 'ClearanceGranted')).at(-1)).toMatchObject({
      subject: at.replace('wrk_', 'clr_'),
      data: { satisfies: ['TEMPERATURE', 'DECLARATION_14D'] },
    });
  });

  it('holds 37.3 in the county that says so', async () => {
    const [workerId] = await registered(house, 1, '990102101201');
    const there = house.as(healthCheckerOf('990102'));
    await declare(workerId, {}, there);
    await read(workerId, 37.3, there);
    expect(await answerOf(workerId, there)).toEqual(no(workerId));
  });

  it('is refused with what no person can have, and the number is not repeated', async () => {
    const [workerId] = await registered(house);
    await declare(workerId);
    const { text, body } = await checker.post(`${health}/readings/batch`, { items: [reading(workerId, 51.77)] });
    expect(body).toMatchObject({ items: [{ status: 422, problem: { code: 'TEMPERATURE_RANGE', params: { min: 34, max: 43 } } }] });
    expect(text).not.toContain('51.77');
    expect((await checker.post(`${health}/readings/batch`, { items: [{ ...reading(workerId, 36), celsius: { $gt: 0 } }] })).status).toBe(
      422,
    );
  });
});

describe('the answer', () => {
  it('is yes or no and until when, for those of the own area, and who asked is written down', async () => {
    const [workerId] = await registered(house);
    const [elsewhere] = await registered(house, 1, otherVillage);
    await declare(workerId);
    await read(workerId, 36.6);
    const path = `${health}/clearances?ids=${workerId},${elsewhere}`;
    expect((await house.anybody.get(path)).status).toBe(401);
    expect((await driver.get(path)).status).toBe(403);
    const { body } = await officer.get(path);
    expect(body['data']).toEqual([{ workerId, cleared: true, until: expect.any(String) }]);
    expect((await house.as(dispatcherOf()).get(path)).body['data']).toEqual([
      { workerId, cleared: true, until: expect.any(String) },
      no(elsewhere),
    ]);
    expect((await officer.get(`${health}/clearances?ids=${workerId}&why=1`)).status).toBe(400);
    expect((await officer.get(`${health}/clearances?ids=x`)).status).toBe(422);
    const audit = await house.room('health').connection.collection('audit').find({ what: 'health.clearances', actor: 'usr:cun' }).toArray();
    expect(audit).toMatchObject([{ whom: [workerId], count: 1 }]);
  });
});

describe('a driver', () => {
  const seat = async () => {
    const [workerId] = await registered(house);
    await declare(workerId);
    await read(workerId, 36.6);
    const tripId = await aTrip(house, driverId);
    return { workerId, tripId, placementId: await aSeat(house, tripId, workerId) };
  };

  it('adds a reading for those seated on his trip and for nobody else, and learns nothing', async () => {
    const { workerId } = await seat();
    const [stranger] = await registered(house);
    expect(await read(stranger, 36.6, driver)).toMatchObject([{ status: 404, problem: { code: 'NOT_FOUND' } }]);
    expect(await read(workerId, 36.6, house.as(driverOf('drv_01E2J8Z4Q0V9M3T7K5X1C6B8RS' as DriverId)))).toMatchObject([{ status: 404 }]);
    const well = await read(workerId, 37.3, driver);
    expect(await answerOf(workerId)).toMatchObject({ cleared: true });
    const ill = await read(workerId, 37.4, driver);
    expect(ill).toEqual(well);
    expect(await answerOf(workerId)).toEqual(no(workerId));
  });

  it('clears nobody at the coach door', async () => {
    const [workerId] = await registered(house);
    await declare(workerId);
    await aSeat(house, await aTrip(house, driverId), workerId);
    expect(await read(workerId, 36.5, driver)).toMatchObject([{ status: 201 }]);
    expect(await answerOf(workerId)).toEqual(no(workerId));
  });

  it('loses those whose seat was released, and an older seat of another trip brings none back', async () => {
    const { workerId, tripId, placementId } = await seat();
    await house.says(SeatReleased, {
      tripId,
      placementId,
      workerId,
      epoch: 1,
      holdVersion: 3,
      seatNo: 7,
      reasonCode: 'NOT_CLEARED',
      rebook: true,
    });
    await aSeat(house, await aTrip(house, driverId), workerId, { placementId, holdVersion: 2 });
    expect(await read(workerId, 36.6, driver)).toMatchObject([{ status: 404 }]);
  });
});

describe('twice', () => {
  it('is once: fifty copies of a batch, and news that comes again', async () => {
    const ids = await registered(house, 43);
    await checker.post(`${health}/declarations/batch`, { items: ids.map((workerId) => declaration(workerId)) });
    const before = (await house.events('health', 'ClearanceGranted')).length;
    const items = ids.map((workerId) => reading(workerId, 36.4));
    const copies = await Promise.all(
      Array.from({ length: 50 }, () => checker.post(`${health}/readings/batch`, { items }, { key: 'fifty' })),
    );
    expect(new Set(copies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(copies[0]?.body['summary']).toEqual({ recorded: 43, refused: 0 });
    expect((await house.events('health', 'ClearanceGranted')).length - before).toBe(43);
    expect(await house.room('health').connection.collection('healthrecords').countDocuments({ workerId: ids[0] })).toBe(2);
    const key = await house
      .room('health')
      .connection.collection('people')
      .findOne({ _id: ids[0] as never });
    await house.says(WorkerRegistered, {
      workerId: ids[0],
      householdId: newId('hh'),
      villageCode: village,
      ageBand: '18_49',
      channel: 'API',
    });
    await house.quiet();
    expect(
      await house
        .room('health')
        .connection.collection('people')
        .findOne({ _id: ids[0] as never }),
    ).toEqual(key);
  });
});

describe('the enclave', () => {
  it('keeps temperature, symptoms and places in no row, event, receipt, audit or dead letter in the clear', async () => {
    const [workerId, ill] = await registered(house, 2);
    await declare(ill as WorkerId, { symptoms: ['CANARY_COUGH'], places14d: ['990377'] });
    await declare(workerId, { places14d: ['990377'] });
    const canary = 42.417;
    await read(workerId, canary);
    await aSeat(house, await aTrip(house, driverId), workerId);
    await read(workerId, canary, driver);
    await house.quiet();
    for (const room of ['health', 'outside']) {
      const { db } = house.room(room).connection;
      for (const { name } of (await db?.listCollections().toArray()) ?? []) {
        const text = JSON.stringify(await db?.collection(name).find({}).toArray());
        for (const secret of ['42.417', 'CANARY_COUGH', '990377'])
          expect({ room, name, secret, found: text.includes(secret) }).toEqual({ room, name, secret, found: false });
      }
    }
    const [said] = (await house.events('health', 'ClearanceHeld')).slice(-1);
    expect(Object.keys(said?.data ?? {}).sort()).toEqual(['heldFrom', 'reviewAt', 'workerId']);
    const records = await house.room('health').connection.collection('healthrecords').find({ workerId }).toArray();
    expect(records.map(({ value }) => String(value).slice(0, 8))).toEqual(['A256GCM.', 'A256GCM.', 'A256GCM.']);
    expect(await house.deadLetters('health')).toEqual([]);
  });
});

describe('a clearance', () => {
  it('lapses at its hour, is said, and leaves no timer', async () => {
    const [workerId] = await registered(house);
    await declare(workerId);
    await read(workerId, 36.6);
    await house.at('2020-02-21T06:00:00+08:00');
    expect(await answerOf(workerId)).toEqual(no(workerId));
    await eventually(
      async () => expect((await house.events('health', 'ClearanceLapsed')).map(({ data }) => data['workerId'])).toContain(workerId),
      { within: 10_000 },
    );
    await eventually(
      async () =>
        expect((await house.as(anOperator).get('/api/v1/registry/status')).body).toMatchObject({
          deadLetters: 0,
          orphans: { timers: 0 },
          timers: { pending: 0, overdue: 0 },
        }),
      { within: 10_000 },
    );
  });
});
