import { ClearanceGranted, PassRevoked, PlacementBoarded, PlacementReturned, PlacementStarted, SeatReleased } from '@fangang/contracts';
import { day, instant, type PassId, type WorkerId } from '@fangang/kernel';
import { aHouse, dispatcherOf, villageOfficerOf } from '@fangang/testing';
import { aForm, aRoad, otherVillage, peopleRoom, sayRoad, saySeeds, village } from '../people.builders';

const house = aHouse([peopleRoom()]);
const officer = house.as(villageOfficerOf(village));
const board = '/api/v1/registry/board';

const registered = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
  const { body } = await officer.post('/api/v1/registry/workers', aForm({ name, survey: { bucket: 'TO_PLACE' }, ...more }));
  return String(body['workerId']);
};
const rowOf = async (workerId: string) => {
  const { body } = await officer.get(`${board}?limit=200`);
  return (body['data'] as Record<string, unknown>[]).find((row) => row['workerId'] === workerId);
};

beforeAll(() => saySeeds(house), 30_000);

describe('the people board', () => {
  it('is not for nobody, a driver, an employer or a health checker', async () => {
    expect((await house.anybody.get(board)).status).toBe(401);
    for (const role of ['DRIVER', 'EMPLOYER', 'HEALTH_CHECKER', 'OPERATOR'] as const)
      expect((await house.as({ role, areas: ['990101'] }).get(board)).status).toBe(403);
    expect((await officer.get(`${board}?name=x`)).body).toMatchObject({ status: 400, code: 'UNKNOWN_FIELD' });
  });

  it('follows a person from the village to the post', async () => {
    const workerId = await registered('张小明');
    const road = aRoad(workerId);
    await sayRoad(house, road, 'passed');
    await house.says(ClearanceGranted, {
      workerId: workerId as WorkerId,
      clearedUntil: instant('2020-02-21T05:30:00+08:00'),
      satisfies: ['TEMPERATURE'],
    });
    await house.quiet();
    expect(await rowOf(workerId)).toMatchObject({
      stage: 'SCHEDULED',
      siteName: '示例电子厂东区',
      employerName: '示例电子厂',
      tripId: road.tripId,
      seatNo: 7,
      passState: 'ISSUED',
      clearedUntil: '2020-02-21T05:30:00.000+08:00',
      bucket: 'TO_PLACE',
    });
    await sayRoad(house, road, 'started', 'boarded');
    expect(await rowOf(workerId)).toMatchObject({
      stage: 'ON_POST',
      bucket: 'DEPARTED',
      departureChannel: 'ORGANISED',
      departureBand: 'PROVINCE',
    });
    const surveys = (await house.events('people', 'SurveyRecorded')).filter(({ subject }) => subject === workerId);
    expect(surveys.at(-1)?.data).toMatchObject({ from: 'TO_PLACE', to: 'DEPARTED', by: 'SYSTEM', departureChannel: 'ORGANISED' });
  });

  it('takes no word twice, and none of an older placement or an older seat', async () => {
    const workerId = await registered('李大力');
    const old = aRoad(workerId);
    await sayRoad(house, old, 'seated');
    const road = aRoad(workerId);
    await sayRoad(house, road, 'seated');
    const { placementId, tripId, seatNo } = old;
    await house.says(SeatReleased, {
      tripId,
      placementId,
      workerId: workerId as WorkerId,
      epoch: 1,
      holdVersion: 2,
      seatNo,
      reasonCode: 'RESCINDED',
      rebook: false,
    });
    await house.says(PassRevoked, {
      passId: PassRevoked.example.passId as PassId,
      tripId,
      placementId,
      workerId: workerId as WorkerId,
      seatNo,
      reasonCode: 'RELEASED',
    });
    await house.quiet();
    expect(await rowOf(workerId)).toMatchObject({ tripId: road.tripId, placementId: road.placementId, passState: null });
    const released = {
      tripId: road.tripId,
      placementId: road.placementId,
      workerId: workerId as WorkerId,
      epoch: 1,
      holdVersion: 2,
      seatNo: 7,
      reasonCode: 'CANCELLED',
      rebook: true,
    };
    await house.says(SeatReleased, released);
    await house.quiet();
    expect(await rowOf(workerId)).toMatchObject({ tripId: null, seatNo: null });
  });

  it('is asked again of who came home, and of who left by himself it says so', async () => {
    const workerId = await registered('陈一一');
    const { placementId, openingId, siteId, employerId } = aRoad(workerId);
    await sayRoad(house, { ...aRoad(workerId), placementId, openingId, siteId, employerId }, 'confirmed');
    const ids = { placementId, workerId: workerId as WorkerId, openingId, siteId, employerId, epoch: 1 };
    await house.says(PlacementStarted, { ...ids, on: day('2020-02-20'), departureChannel: 'SELF' });
    await house.quiet();
    expect(await rowOf(workerId)).toMatchObject({ bucket: 'DEPARTED', departureChannel: 'SELF' });
    await house.says(PlacementReturned, { ...ids, on: day('2020-02-20') });
    await house.quiet();
    expect(await rowOf(workerId)).toMatchObject({ bucket: 'UNSURVEYED', stage: 'RETURNED' });
    await house.says(PlacementBoarded, {
      ...ids,
      workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC' as WorkerId,
      tripId: aRoad(workerId).tripId,
      at: instant('2020-02-20T08:00:00+08:00'),
    });
    await house.quiet();
    expect(await house.deadLetters('people')).toEqual([]);
  });

  it('finds by name in either script, by pinyin, by initials and by the last four of number or phone', async () => {
    const form = aForm({ name: '欧阳晓雯', phone: '10012348765' });
    const { body } = await officer.post('/api/v1/registry/workers', form);
    const found = async (q: string) =>
      ((await officer.get(`${board}?q=${encodeURIComponent(q)}`)).body['data'] as { workerId: string }[]).map(({ workerId }) => workerId);
    for (const q of ['欧阳', '歐陽曉雯', 'ouyang', 'OYXW', String(form['idNumber']).slice(-4), '8765'])
      expect({ q, found: await found(q) }).toEqual({ q, found: [body['workerId']] });
    expect(await found('阳晓')).toEqual([]);
    expect(await found('.*')).toEqual([]);
  });

  it('turns its pages without a person lost or twice, in every order', async () => {
    for (const sort of ['name', 'village', 'updated']) {
      const seen: string[] = [];
      let after = '';
      do {
        const { body } = await officer.get(`${board}?sort=${sort}&limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`);
        seen.push(...(body['data'] as { workerId: string }[]).map(({ workerId }) => workerId));
        after = String((body['page'] as { next?: string }).next ?? '');
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(await house.room('people').connection.collection('boards').countDocuments());
    }
    expect((await officer.get(`${board}?after=${encodeURIComponent('x.y')}`)).body).toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('shows a dispatcher who may travel, without wish and phone; another village nobody; and writes each page down', async () => {
    const seen = (await house.as(dispatcherOf()).get(`${board}?purpose=DISPATCH&limit=200`)).body['data'] as Record<string, unknown>[];
    expect(seen.map(({ name }) => name).sort()).toEqual(['张小明', '李大力', '陈一一'].sort());
    expect(seen.every(({ phoneMasked, intent }) => phoneMasked === null && intent === null)).toBe(true);
    expect((await house.as(villageOfficerOf(otherVillage)).get(board)).body['data']).toEqual([]);
    const rows = await house.room('people').connection.collection('audit').find({ purpose: 'DISPATCH' }).toArray();
    expect(rows).toMatchObject([{ actor: 'usr:diaodu', what: 'board:read', count: 3 }]);
  });
});
