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
import {
  answerOf,
  declaration,
  declare,
  health,
  healthRoom,
  no,
  otherVillage,
  read,
  reading,
  registered,
  sayRules,
  village,
} from './health.builders';

const house = aHouse([healthRoom()]);
const officer = house.as(villageOfficerOf(village));
const checker = house.as(healthCheckerOf('990101'));
const driverId = 'drv_01E2J8Z4Q0V9M3T7K5X1C6B8RR' as DriverId;
const driver = house.as(driverOf(driverId));

/** 990102 is the county that asks for 37.3 and more. */
beforeAll(() => sayRules(house, '990102'), 20_000);

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
    expect(await declare(house.as(villageOfficerOf(otherVillage)), workerId)).toMatchObject([
      { status: 404, problem: { code: 'NOT_FOUND' } },
    ]);
    expect(await declare(checker, newId('wrk'))).toMatchObject([{ status: 404 }]);
    expect(await declare(officer, workerId)).toEqual([{ index: 0, status: 201, workerId }]);
  });

  it('clears nobody, and with symptoms holds at once', async () => {
    const [well, ill] = await registered(house, 2);
    await declare(checker, well);
    await declare(checker, ill as WorkerId, { symptoms: ['COUGH'] });
    expect(await answerOf(checker, well)).toEqual(no(well));
    expect(await house.events('health', 'ClearanceHeld')).toMatchObject([
      { subject: ill?.replace('wrk_', 'clr_'), data: { workerId: ill, reviewAt: '2020-03-05T00:00:00.000+08:00' } },
    ]);
  });

  it('must be there, and not too old, before anybody is checked', async () => {
    const [workerId] = await registered(house);
    expect(await read(checker, workerId, 36.5)).toMatchObject([{ status: 409, problem: { code: 'DECLARATION_MISSING' } }]);
    await declare(checker, workerId, { on: '2020-02-05', places14d: [] });
    expect(await read(checker, workerId, 36.5)).toMatchObject([{ status: 409, problem: { code: 'DECLARATION_OLD' } }]);
    expect(await declare(checker, workerId, { on: '2020-02-21' })).toMatchObject([{ status: 422, problem: { code: 'VALUE_RANGE' } }]);
  });
});

describe('a check', () => {
  it('passes 37.3 and holds 37.4', async () => {
    const [at, over] = await registered(house, 2);
    await declare(checker, at);
    await declare(checker, over as WorkerId);
    expect(await read(checker, at, 37.3)).toEqual([{ index: 0, status: 201, workerId: at }]);
    expect(await read(checker, over as WorkerId, 37.4)).toEqual([{ index: 0, status: 201, workerId: over }]);
    expect(await answerOf(checker, at)).toMatchObject({ workerId: at, cleared: true, until: expect.stringMatching(/^2020-02-21T05:0/) });
    expect(await answerOf(checker, over as WorkerId)).toEqual(no(over as WorkerId));
    expect((await house.events('health', 'ClearanceGranted')).at(-1)).toMatchObject({
      subject: at.replace('wrk_', 'clr_'),
      data: { satisfies: ['TEMPERATURE', 'DECLARATION_14D'] },
    });
  });

  it('holds 37.3 in the county that says so', async () => {
    const [workerId] = await registered(house, 1, '990102101201');
    const there = house.as(healthCheckerOf('990102'));
    await declare(there, workerId);
    await read(there, workerId, 37.3);
    expect(await answerOf(there, workerId)).toEqual(no(workerId));
  });

  it('is refused with what no person can have, and the number is not repeated', async () => {
    const [workerId] = await registered(house);
    await declare(checker, workerId);
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
    await declare(checker, workerId);
    await read(checker, workerId, 36.6);
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

describe('a clearance', () => {
  it('lapses at its hour, is said, and leaves no timer', async () => {
    const [workerId] = await registered(house);
    await declare(checker, workerId);
    await read(checker, workerId, 36.6);
    await house.at('2020-02-21T06:00:00+08:00');
    expect(await answerOf(checker, workerId)).toEqual(no(workerId));
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
