import { SeatReleased, WorkerRegistered } from '@fangang/contracts';
import type { DriverId, WorkerId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { aHouse, driverOf, healthCheckerOf } from '@fangang/testing';
import {
  answerOf,
  aSeat,
  aTrip,
  declaration,
  declare,
  health,
  healthRoom,
  no,
  read,
  reading,
  registered,
  sayRules,
  village,
} from './health.builders';

const house = aHouse([healthRoom()]);
const checker = house.as(healthCheckerOf('990101'));
const driverId = 'drv_01E2J8Z4Q0V9M3T7K5X1C6B8RR' as DriverId;
const driver = house.as(driverOf(driverId));

beforeAll(() => sayRules(house), 20_000);

describe('a driver', () => {
  const seat = async () => {
    const [workerId] = await registered(house);
    await declare(checker, workerId);
    await read(checker, workerId, 36.6);
    const tripId = await aTrip(house, driverId);
    return { workerId, tripId, placementId: await aSeat(house, tripId, workerId) };
  };

  it('adds a reading for those seated on his trip and for nobody else, and learns nothing', async () => {
    const { workerId } = await seat();
    const [stranger] = await registered(house);
    expect(await read(driver, stranger, 36.6)).toMatchObject([{ status: 404, problem: { code: 'NOT_FOUND' } }]);
    expect(await read(house.as(driverOf('drv_01E2J8Z4Q0V9M3T7K5X1C6B8RS' as DriverId)), workerId, 36.6)).toMatchObject([{ status: 404 }]);
    const well = await read(driver, workerId, 37.3);
    expect(await answerOf(checker, workerId)).toMatchObject({ cleared: true });
    const ill = await read(driver, workerId, 37.4);
    expect(ill).toEqual(well);
    expect(await answerOf(checker, workerId)).toEqual(no(workerId));
  });

  it('clears nobody at the coach door', async () => {
    const [workerId] = await registered(house);
    await declare(checker, workerId);
    await aSeat(house, await aTrip(house, driverId), workerId);
    expect(await read(driver, workerId, 36.5)).toMatchObject([{ status: 201 }]);
    expect(await answerOf(checker, workerId)).toEqual(no(workerId));
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
    expect(await read(driver, workerId, 36.6)).toMatchObject([{ status: 404 }]);
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
    await declare(checker, ill as WorkerId, { symptoms: ['CANARY_COUGH'], places14d: ['990377'] });
    await declare(checker, workerId, { places14d: ['990377'] });
    const canary = 42.417;
    await read(checker, workerId, canary);
    await aSeat(house, await aTrip(house, driverId), workerId);
    await read(driver, workerId, canary);
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
