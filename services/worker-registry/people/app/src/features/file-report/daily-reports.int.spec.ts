import { aHouse, countyOfficerOf, dispatcherOf, eventually, townOfficerOf, villageOfficerOf } from '@fangang/testing';
import { aForm, aRoad, otherVillage, peopleRoom, sayRoad, saySeeds, village } from '../../people.builders';

const silent = '990101101203';
const house = aHouse([peopleRoom({ villages: [village, otherVillage, silent] })]);
const officer = house.as(villageOfficerOf(village));
const zeroOfficer = house.as({ ...villageOfficerOf(otherVillage), name: 'cun-2' });
const town = house.as(townOfficerOf('990101101'));
const county = house.as(countyOfficerOf());
const reports = '/api/v1/registry/daily-reports';
const day = '2020-02-20';
const aReport = (level: string, divisionCode: string, more: object = {}) => ({ level, divisionCode, day, ...more });

const register = async (bucket: string, more: object = {}): Promise<string> =>
  String((await officer.post('/api/v1/registry/workers', aForm({ survey: { bucket, ...more } }))).body['workerId']);
const opened = async (who: typeof officer) => (await who.get(`${reports}?day=${day}`)).body['data'] as Record<string, unknown>[];

let left = '';
beforeAll(async () => {
  await saySeeds(house);
  left = await register('DEPARTED', { departureChannel: 'SELF', distanceBand: 'OTHER_PROVINCE' });
  await register('NOT_GOING', { reasonCode: 'START_UP' });
  const goes = await register('TO_PLACE');
  await register('TO_PLACE');
  await sayRoad(house, aRoad(goes), 'started');
}, 60_000);

describe('a daily report', () => {
  it('is filed by the officer of its own area alone', async () => {
    expect((await house.anybody.post(reports, aReport('VILLAGE', village))).status).toBe(401);
    expect((await house.as(dispatcherOf()).post(reports, aReport('COUNTY', '990101'))).status).toBe(403);
    expect((await zeroOfficer.post(reports, aReport('VILLAGE', village))).body).toMatchObject({ status: 403, code: 'OUT_OF_AREA' });
    expect((await town.post(reports, aReport('VILLAGE', village))).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await officer.post(reports, aReport('TOWN', village))).body).toMatchObject({ status: 403 });
  });

  it('is open from the first registration on, for every village that owes one', async () => {
    expect(
      (await opened(county)).map(({ level, divisionCode, state }) => `${String(level)} ${String(divisionCode)} ${String(state)}`),
    ).toEqual([
      'COUNTY 990101 OPEN',
      'TOWN 990101101 OPEN',
      `VILLAGE ${village} OPEN`,
      `VILLAGE ${otherVillage} OPEN`,
      `VILLAGE ${silent} OPEN`,
    ]);
    expect(await opened(zeroOfficer)).toHaveLength(1);
  });

  it('counts what happened, with a hash; its people can be opened, and nobody else’s', async () => {
    await house.at('2020-02-20T15:30:00+08:00');
    const filed = await officer.post(reports, aReport('VILLAGE', village, { remarks: '平稳' }));
    expect(filed.body).toMatchObject({
      state: 'SUBMITTED',
      zero: false,
      totals: {
        returned: 4,
        departed: 2,
        notGoing: 1,
        toPlace: 1,
        unsurveyed: 0,
        departedOtherProvince: 1,
        departedProvince: 1,
        offeredToday: 1,
        boardedToday: 1,
        boardedTotal: 1,
        tripsToday: 1,
      },
      missing: [],
    });
    const reportId = String(filed.body['reportId']);
    expect((await officer.post(reports, aReport('VILLAGE', village))).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await zeroOfficer.get(`${reports}/${reportId}`)).body).toMatchObject({ code: 'NOT_FOUND' });
    const people = await officer.get(`${reports}/${reportId}/people?figure=departed&limit=1`);
    expect(people.body).toMatchObject({ total: 2, data: [{ name: '王小明' }], page: { hasMore: true } });
    const drill = [];
    for (const figure of ['departed', 'notGoing', 'toPlace', 'unsurveyed'])
      drill.push(Number((await officer.get(`${reports}/${reportId}/people?figure=${figure}`)).body['total']));
    expect(drill).toEqual([2, 1, 1, 0]);
    const audited = await house.room('people').connection.collection('audit').find({ what: 'reports:people' }).toArray();
    expect(audited).toHaveLength(5);
  });

  it('gives the same hash when it is counted again after more has happened', async () => {
    const [report] = await opened(officer);
    const before = await officer.get(`${reports}/${String(report?.['reportId'])}/recomputed`);
    expect(before.body).toMatchObject({ hash: report?.['hash'], same: true });
    await register('TO_PLACE');
    await officer.post(`/api/v1/registry/workers/${left}/survey`, { bucket: 'TO_PLACE' });
    await house.quiet();
    expect((await officer.get('/api/v1/registry/buckets')).body).toMatchObject({ registered: 5, departed: 1, toPlace: 3 });
    expect((await officer.get(`${reports}/${String(report?.['reportId'])}/recomputed`)).body).toMatchObject({
      hash: report?.['hash'],
      same: true,
    });
    await house
      .room('people')
      .connection.collection('facts')
      .updateOne({ workerId: left, kind: 'SURVEYED', bucket: 'DEPARTED' }, { $set: { bucket: 'NOT_GOING' } });
    expect((await officer.get(`${reports}/${String(report?.['reportId'])}/recomputed`)).body).toMatchObject({ same: false });
    await house
      .room('people')
      .connection.collection('facts')
      .updateOne({ workerId: left, kind: 'SURVEYED', bucket: 'NOT_GOING' }, { $set: { bucket: 'DEPARTED' } });
  });

  it('may say that nothing moved, and is then a zero report', async () => {
    const zero = await zeroOfficer.post(reports, aReport('VILLAGE', otherVillage));
    expect(zero.body).toMatchObject({ state: 'SUBMITTED', zero: true, totals: { returned: 0 } });
  });

  it('is accepted or sent back by the next level alone', async () => {
    const rows = await opened(county);
    const idOf = (code: string) => String(rows.find(({ divisionCode }) => divisionCode === code)?.['reportId']);
    expect((await officer.post(`${reports}/${idOf(village)}/accept`)).status).toBe(403);
    expect((await county.post(`${reports}/${idOf(village)}/accept`)).body).toMatchObject({ code: 'FORBIDDEN' });
    expect((await town.post(`${reports}/${idOf(otherVillage)}/return`, { reason: 'SUM_DIFFERS' })).body).toMatchObject({
      state: 'RETURNED',
    });
    expect((await zeroOfficer.post(reports, aReport('VILLAGE', otherVillage))).body).toMatchObject({ state: 'SUBMITTED' });
    for (const code of [village, otherVillage])
      expect((await town.post(`${reports}/${idOf(code)}/accept`)).body).toMatchObject({ state: 'ACCEPTED' });
    expect((await town.post(`${reports}/${idOf(silent)}/accept`)).body).toMatchObject({ code: 'INVALID_TRANSITION' });
  });

  it('of a level is the sum of those below; who is missing is listed, told, and blocks nobody', async () => {
    await house.at('2020-02-20T16:00:00+08:00');
    await eventually(async () => expect(await house.events('people', 'ReportOverdue')).toHaveLength(1));
    expect((await house.events('people', 'ReportOverdue'))[0]?.data).toMatchObject({ divisionCode: silent, level: 'VILLAGE', hash: null });
    const ofTown = await town.post(reports, aReport('TOWN', '990101101'));
    expect(ofTown.body).toMatchObject({
      totals: { returned: 4, departed: 2 },
      missing: [silent],
      warnings: [{ code: 'REPORT_CHILD_MISSING', params: { n: 1 } }],
    });
    const ofCounty = await county.post(reports, aReport('COUNTY', '990101'));
    expect(ofCounty.body).toMatchObject({ totals: { returned: 4, tripsToday: 1 }, missing: [] });
    expect((await county.get(`${reports}/${String(ofCounty.body['reportId'])}/recomputed`)).body).toMatchObject({
      hash: ofCounty.body['hash'],
      same: true,
    });
    expect((await county.get(`${reports}/${String(ofCounty.body['reportId'])}`)).body).toMatchObject({
      children: [{ divisionCode: '990101101', state: 'SUBMITTED', missing: [silent] }],
      yesterday: null,
    });
  });

  it('is locked at the county’s cut-off, and the next day begins with its hash', async () => {
    const filed = (await opened(county)).filter(({ hash }) => hash !== null);
    await house.at('2020-02-20T18:00:00+08:00');
    await eventually(async () => expect(await house.events('people', 'ReportLocked')).toHaveLength(4));
    const late = await house.as({ ...villageOfficerOf(silent), name: 'cun-3' }).post(reports, aReport('VILLAGE', silent));
    expect(late.body).toMatchObject({ status: 409, code: 'REPORT_LOCKED' });
    await house.at('2020-02-21T00:00:00+08:00');
    const next = await eventually(async () => {
      const rows = (await county.get(`${reports}?day=2020-02-21`)).body['data'] as Record<string, unknown>[];
      expect(rows).toHaveLength(5);
      return rows;
    });
    const own = next.find(({ divisionCode }) => divisionCode === village);
    expect(own).toMatchObject({ state: 'OPEN', previousHash: filed.find(({ divisionCode }) => divisionCode === village)?.['hash'] });
    const ofToday = await officer.post(reports, { ...aReport('VILLAGE', village), day: '2020-02-21' });
    expect(ofToday.body).toMatchObject({ totals: { returned: 5, departed: 1, toPlace: 3, boardedToday: 0, boardedTotal: 1 }, zero: true });
    expect(await house.deadLetters('people')).toEqual([]);
    const status = await house.as({ role: 'OPERATOR' }).get('/api/v1/registry/status');
    expect(status.body).toMatchObject({ orphans: { timers: 0 }, timers: { overdue: 0 }, deadLetters: 0 });
  });
});

describe('the figures of the day', () => {
  it('are not for a driver, and beyond the own area there is none', async () => {
    expect((await house.as({ role: 'DRIVER' }).get('/api/v1/registry/figures/today')).status).toBe(403);
    expect((await officer.get('/api/v1/registry/figures/today?area=990102')).status).toBe(404);
  });

  it('go from the village to the gate, each with the list that it opens', async () => {
    const { body } = await county.get(`/api/v1/registry/figures/today?area=${village}`);
    const figures = body['figures'] as { figure: string; count: number; opens: { list: string; query: Record<string, string> } }[];
    const count = Object.fromEntries(figures.map(({ figure, count: n }) => [figure, n]));
    expect(count).toMatchObject({
      registered: 5,
      departed: 1,
      notGoing: 1,
      toPlace: 3,
      unsurveyed: 0,
      proposed: 1,
      offered: 1,
      accepted: 1,
      boarded: 1,
      onPost: 1,
      retained: 0,
    });
    for (const { count: n, opens } of figures.filter(({ opens: { list } }) => list === 'board')) {
      const page = await county.get(`/api/v1/registry/board?limit=200&${new URLSearchParams(opens.query).toString()}`);
      expect(page.body['data']).toHaveLength(n);
    }
  });
});
