import {
  aHouse,
  countyOfficerOf,
  dispatcherOf,
  driverOf,
  employerOf,
  healthCheckerOf,
  townOfficerOf,
  villageOfficerOf,
} from '@fangang/testing';
import { aForm, aRoad, otherVillage, peopleRoom, sayRoad, saySeeds, village, wholeDatabase } from '../../people.builders';

const house = aHouse([peopleRoom()]);
const officer = house.as(villageOfficerOf(village));
const resolve = '/api/v1/registry/workers/resolve';

const registered = async (name: string) => {
  const form = aForm({ name, survey: { bucket: 'TO_PLACE' } });
  const { body } = await officer.post('/api/v1/registry/workers', form);
  return { workerId: String(body['workerId']), idNumber: String(form['idNumber']), phone: String(form['phone']) };
};
const asked = async (actor: Parameters<typeof house.as>[0], ids: readonly string[], purpose: string) =>
  (await house.as(actor).post(resolve, { ids, purpose }, { key: null })).body;

beforeAll(() => saySeeds(house), 30_000);

describe('names for a purpose', () => {
  it('are given to nobody without a session, and for no purpose that is not the role’s', async () => {
    const { workerId } = await registered('张三');
    expect((await house.anybody.post(resolve, { ids: [workerId], purpose: 'BOARD' })).status).toBe(401);
    expect((await house.as({ role: 'OPERATOR' }).post(resolve, { ids: [workerId], purpose: 'BOARD' })).status).toBe(403);
    for (const [actor, purpose] of [
      [villageOfficerOf(village), 'MANIFEST_PRINT'],
      [countyOfficerOf(), 'MANIFEST_PRINT'],
      [dispatcherOf(), 'CALL'],
      [healthCheckerOf(), 'PASS_PRINT'],
      [driverOf(aRoad(workerId).driverId), 'BOARD'],
      [employerOf(aRoad(workerId).employerId), 'BOARD'],
    ] as const)
      expect(await asked(actor, [workerId], purpose)).toMatchObject({ status: 403, code: 'PURPOSE_REFUSED' });
    expect((await officer.post(resolve, { ids: Array.from({ length: 201 }, () => workerId), purpose: 'BOARD' })).status).toBe(422);
  });

  it('of another village are withheld as if they were not', async () => {
    const { workerId } = await registered('李四');
    expect(await asked(villageOfficerOf(otherVillage), [workerId], 'BOARD')).toEqual({ data: [], withheld: [workerId] });
    expect(await asked(villageOfficerOf(village), [workerId], 'BOARD')).toMatchObject({
      data: [{ workerId, name: '李四', idNumber: expect.stringMatching(/^\*{14}\d{3}[\dX]$/) as string, phone: null }],
      withheld: [],
    });
  });

  it('reach the employer from the acceptance on: masked name and phone', async () => {
    const { workerId, phone, idNumber } = await registered('王五');
    const road = aRoad(workerId);
    await sayRoad(house, road, 'offered');
    expect(await asked(employerOf(road.employerId), [workerId], 'CANDIDATE')).toMatchObject({ data: [], withheld: [workerId] });
    await sayRoad(house, road, 'accepted', 'accepted');
    const seen = await asked(employerOf(road.employerId), [workerId], 'CANDIDATE');
    expect(seen).toMatchObject({ data: [{ name: '王*', phone, idNumber: null, employerName: '示例电子厂' }] });
    expect(JSON.stringify(seen)).not.toContain(idNumber.slice(-8));
    expect(await asked(employerOf(aRoad(workerId).employerId), [workerId], 'CANDIDATE')).toMatchObject({ data: [] });
  });

  it('of a trip are the dispatcher’s of its county and its driver’s until a day after arrival; the manifest alone prints the number', async () => {
    const { workerId, phone, idNumber } = await registered('赵六');
    const road = aRoad(workerId);
    await sayRoad(house, road, 'passed');
    expect(await asked(dispatcherOf(), [workerId], 'MANIFEST_PRINT')).toMatchObject({
      data: [{ name: '赵六', idNumber, phone, seatNo: 7, tripId: road.tripId }],
    });
    expect(await asked(dispatcherOf('990102'), [workerId], 'MANIFEST_PRINT')).toMatchObject({ data: [], withheld: [workerId] });
    expect(await asked(driverOf(road.driverId), [workerId], 'TRIP_PACKAGE')).toMatchObject({
      data: [{ name: '赵六', idNumber: `**************${idNumber.slice(-4)}`, phone: null }],
    });
    expect(await asked(driverOf(aRoad(workerId).driverId), [workerId], 'TRIP_PACKAGE')).toMatchObject({ data: [] });
    await sayRoad(house, road, 'arrived', 'boarded');
    expect(await asked(driverOf(road.driverId), [workerId], 'HANDOVER_PRINT')).toMatchObject({ data: [{ name: '赵六', idNumber: null }] });
    await house.at('2020-02-21T12:00:01+08:00');
    expect(await asked(driverOf(road.driverId), [workerId], 'TRIP_PACKAGE')).toMatchObject({ data: [], withheld: [workerId] });
    const audit = await house.room('people').connection.collection('audit').find({ purpose: 'MANIFEST_PRINT' }).toArray();
    expect(audit).toMatchObject([{ actor: 'usr:diaodu', whom: [workerId] }, { whom: [] }]);
    const dump = await wholeDatabase(house.room('people').connection);
    expect(dump).not.toContain(idNumber);
    expect(dump).not.toContain(phone);
  });
});

describe('a full number', () => {
  it('is shown to town and county alone, with a reason, and the look is written down', async () => {
    const { workerId, idNumber, phone } = await registered('孙七');
    const path = `/api/v1/registry/workers/${workerId}/unmask`;
    expect((await officer.post(path, { reason: 'ID_CHECK' }, { key: null })).status).toBe(403);
    const town = house.as(townOfficerOf('990101101'));
    expect((await house.as(townOfficerOf('990101102')).post(path, { reason: 'ID_CHECK' }, { key: null })).body).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await town.post(path, {}, { key: null })).status).toBe(422);
    expect((await town.post(path, { reason: 'ID_CHECK' }, { key: null })).body).toEqual({ workerId, idNumber, phone });
    const rows = await house.room('people').connection.collection('audit').find({ what: 'workers:unmask' }).toArray();
    expect(rows).toMatchObject([{ actor: 'usr:zhen', whom: [workerId], reason: 'ID_CHECK' }]);
    expect(await wholeDatabase(house.room('people').connection)).not.toContain(idNumber);
  });

  it('is shown thirty times an hour, no more', async () => {
    const { workerId } = await registered('周八');
    const county = house.as({ ...countyOfficerOf(), name: 'xian-2' });
    const answers = [];
    for (let n = 0; n < 31; n++)
      answers.push((await county.post(`/api/v1/registry/workers/${workerId}/unmask`, { reason: 'PHONE_CALL' }, { key: null })).status);
    expect(answers).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
  });
});

describe('a pair that may be one person', () => {
  it('waits for an answer of its own area, and an answer stands', async () => {
    const form = aForm({ name: '吴九九', idNumber: undefined, idMissingReason: '遗失', birthDate: '1980-01-01', sex: 'MALE' });
    await officer.post('/api/v1/registry/workers', form);
    const second = await officer.post('/api/v1/registry/workers', { ...form, householdNo: 'other' });
    const [duplicateId] = second.body['duplicateIds'] as string[];
    const queue = await officer.get('/api/v1/registry/duplicates');
    expect(queue.body['data']).toMatchObject([{ duplicateId, workers: [{ name: '吴九九', birth: '1980-01-01' }, { name: '吴九九' }] }]);
    expect((await house.as(villageOfficerOf(otherVillage)).get('/api/v1/registry/duplicates')).body['data']).toEqual([]);
    const path = `/api/v1/registry/duplicates/${String(duplicateId)}/answer`;
    expect((await house.as(villageOfficerOf(otherVillage)).post(path, { answer: 'SAME' })).status).toBe(404);
    expect((await officer.post(path, { answer: 'LATER' })).status).toBe(200);
    expect((await officer.post(path, { answer: 'DIFFERENT' })).status).toBe(200);
    expect((await officer.post(path, { answer: 'SAME' })).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await officer.get('/api/v1/registry/duplicates')).body['data']).toEqual([]);
  });
});
