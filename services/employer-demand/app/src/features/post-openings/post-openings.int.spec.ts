import { HeadcountLedgerMoved, PlacementScheduled } from '@fangang/contracts';
import type { EmployerId, OpeningId, SiteId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { aHouse, anOperator, countyOfficerOf, employerOf, eventually, villageOfficerOf } from '@fangang/testing';
import { capabilities, EmployerDemandModule } from '../..';
import { anItem, aPublishedOpening, aSiteOf, aVerifiedEmployer, destination, saySeeds } from '../../demand.builders';

const house = aHouse([{ capabilities, module: EmployerDemandModule }]);
const county = house.as(countyOfficerOf(destination));
const origin = house.as(countyOfficerOf('990101'));
const openings = '/api/v1/demand/openings';
let employerId: EmployerId;
let siteId: SiteId;
const employer = () => house.as(employerOf(employerId));

beforeAll(async () => {
  await saySeeds(house);
  employerId = await aVerifiedEmployer(county);
  siteId = await aSiteOf(county, employerId);
}, 20_000);

type Item = {
  index: number;
  status: number;
  id?: string;
  state?: string;
  clientRef?: string;
  problem?: { code: string; errors?: { pointer: string }[] };
};
const post = async (items: readonly unknown[], options = {}) =>
  (await employer().post(`${openings}/batch`, { items }, options)).body as { summary: object; items: Item[] };
const stateOf = async (id: string) => (await county.get(`${openings}/${id}`)).body['state'];

describe('openings in bulk', () => {
  it('are posted by their employer alone, at his own site', async () => {
    expect((await house.anybody.post(`${openings}/batch`, { items: [anItem(siteId)] })).status).toBe(401);
    expect((await county.post(`${openings}/batch`, { items: [anItem(siteId)] })).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const stranger = await aVerifiedEmployer(county, 1);
    const { body } = await house.as(employerOf(stranger)).post(`${openings}/batch`, { items: [anItem(siteId)] });
    expect(body['items']).toMatchObject([{ status: 404, problem: { code: 'NOT_FOUND' } }]);
  });

  it('are answered one by one, and a bad one spoils no other', async () => {
    const preparing = await aSiteOf(county, employerId, { resumed: false });
    const { summary, items } = await post([
      anItem(siteId, { clientRef: 'A-17' }),
      {},
      anItem(siteId, { headcount: 10_001 }),
      anItem(siteId, { wageMinFen: 700_000 }),
      anItem(siteId, { workerFeeFen: 1 }),
      anItem(siteId, { startOn: '2020-02-19' }),
      anItem(siteId, { occupationCode: 'WELDER' }),
      anItem(preparing),
      anItem(siteId, { headcount: { $ne: null } }),
      anItem(siteId, { areas: ['99'] }),
    ]);
    expect(summary).toEqual({ created: 1, refused: 9 });
    expect(items[0]).toMatchObject({ index: 0, status: 201, clientRef: 'A-17', id: expect.stringMatching(/^opn_/), state: 'SUBMITTED' });
    expect(items.slice(1).map(({ problem }) => problem?.code)).toEqual([
      'REQUIRED',
      'HEADCOUNT_RANGE',
      'WAGE_RANGE',
      'WORKER_FEE_FORBIDDEN',
      'START_IN_PAST',
      'OCCUPATION_UNKNOWN',
      'SITE_NOT_RESUMED',
      'VALUE_FORMAT',
      'UNKNOWN_FIELD',
    ]);
    expect(items[1]?.problem?.errors?.map(({ pointer }) => pointer)).toContain('/items/1/headcount');
  });

  it('are at most 500 at a time', async () => {
    const { body } = await employer().post(`${openings}/batch`, { items: Array.from({ length: 501 }, () => ({})) });
    expect(body).toMatchObject({ status: 422 });
  });

  it('come once by fifty copies of one batch with one key', async () => {
    const items = Array.from({ length: 30 }, (_, n) => anItem(siteId, { clientRef: `B-${n}` }));
    const copies = await Promise.all(Array.from({ length: 50 }, () => employer().post(`${openings}/batch`, { items }, { key: 'fifty' })));
    expect(new Set(copies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(copies.map(({ text }) => text)).size).toBe(1);
    const { body } = await county.get(`${openings}?siteId=${siteId}&limit=200`);
    expect((body['data'] as unknown[]).length).toBe(31);
    expect((await employer().post(`${openings}/batch`, { items: items.slice(1) }, { key: 'fifty' })).body).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

describe('an opening', () => {
  it('is published by its own county alone, and then readable by every county', async () => {
    const { items } = await post([anItem(siteId, { headcount: 7 })]);
    const id = String(items[0]?.id);
    expect((await employer().post(`${openings}/${id}/publish`)).status).toBe(403);
    expect((await origin.post(`${openings}/${id}/publish`)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await origin.get(`${openings}/${id}`)).status).toBe(404);
    expect((await county.post(`${openings}/${id}/publish`)).body).toEqual({ openingId: id, state: 'PUBLISHED' });
    expect((await origin.get(`${openings}/${id}`)).body).toMatchObject({
      openingId: id,
      headcount: 7,
      siteName: '一厂区',
      employerName: '演示电子1厂',
    });
    expect((await house.as(villageOfficerOf()).get(`${openings}?state=PUBLISHED`)).body).toMatchObject({ data: [{ openingId: id }] });
    expect((await origin.post(`${openings}/${id}/pause`, { reasonCode: 'OTHER' })).status).toBe(404);
    const [said] = await house.events('employer-demand', 'OpeningPublished');
    expect(said).toMatchObject({
      subject: id,
      data: {
        siteId,
        employerId,
        keyFirm: true,
        gateId: expect.stringMatching(/^gate_/),
        latestStartOn: '2020-02-27',
        applyBy: '2020-02-27',
      },
    });
  });

  it('is sent back with a reason, never without', async () => {
    const { items } = await post([anItem(siteId)]);
    const reject = `${openings}/${String(items[0]?.id)}/reject`;
    expect((await county.post(reject)).body).toMatchObject({ status: 422, code: 'REASON_REQUIRED' });
    expect((await county.post(reject, { reasonCode: 'WAGE_UNCLEAR' })).body).toMatchObject({ state: 'REJECTED' });
  });

  it('is paused, resumed and withdrawn by its employer, and by no other', async () => {
    const id = await aPublishedOpening(employer(), county, siteId);
    const stranger = house.as(employerOf('emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' as EmployerId));
    expect((await stranger.post(`${openings}/${id}/withdraw`, { reasonCode: 'OTHER' })).status).toBe(404);
    expect((await stranger.get(`${openings}/${id}`)).status).toBe(404);
    expect((await employer().post(`${openings}/${id}/pause`, { reasonCode: 'OTHER' })).body).toMatchObject({ state: 'PAUSED' });
    expect((await employer().post(`${openings}/${id}/resume`)).body).toMatchObject({ state: 'PUBLISHED' });
    expect((await county.post(`${openings}/${id}/withdraw`, { reasonCode: 'OTHER' })).body).toMatchObject({ state: 'WITHDRAWN' });
    expect((await employer().post(`${openings}/${id}/resume`)).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
  });

  it('is part filled and filled as the ledger says, however often it says it, and keeps those on board', async () => {
    const id = await aPublishedOpening(employer(), county, siteId, { headcount: 5 });
    const ledger = (open: number, accepted: number, boarded: number) => ({
      openingId: id,
      asked: 5,
      requested: 5,
      open,
      reserved: 0,
      accepted,
      onPost: 0,
      boarded,
    });
    await house.says(HeadcountLedgerMoved, ledger(3, 2, 0));
    await eventually(async () => expect(await stateOf(id)).toBe('PART_FILLED'));
    await house.says(HeadcountLedgerMoved, ledger(0, 5, 4));
    await house.says(HeadcountLedgerMoved, ledger(0, 5, 4));
    await eventually(async () => expect(await stateOf(id)).toBe('FILLED'));
    expect((await employer().post(`${openings}/${id}/headcount`, { to: 3 })).body).toMatchObject({
      status: 409,
      code: 'HEADCOUNT_BELOW_BOARDED',
      params: { boarded: 4 },
    });
    expect((await employer().post(`${openings}/${id}/headcount`, { to: 10_001 })).body).toMatchObject({
      status: 422,
      code: 'HEADCOUNT_RANGE',
    });
    expect((await employer().post(`${openings}/${id}/headcount`, { to: 6 })).status).toBe(200);
    expect(await house.events('employer-demand', 'HeadcountChanged')).toMatchObject([{ data: { openingId: id, from: 5, to: 6 } }]);
    await house.quiet();
    const figures = { asked: 5, requested: 5, open: 0, reserved: 0, accepted: 5, onPost: 0 };
    expect((await origin.get(`/api/v1/demand/figures?area=${destination}`)).body).toEqual(figures);
    expect((await employer().get('/api/v1/demand/figures')).body).toEqual(figures);
    expect((await house.as(anOperator).get('/api/v1/demand/figures')).status).toBe(403);
    expect(await house.deadLetters('employer-demand')).toEqual([]);
  });
});

describe('new terms', () => {
  it('give new news and a new hash, and are refused once somebody has a seat', async () => {
    const id: OpeningId = await aPublishedOpening(employer(), county, siteId);
    const hash = (await county.get(`${openings}/${id}`)).body['termsHash'];
    const { siteId: _, headcount: __, ...terms } = anItem(siteId, { wageMinFen: 500_000 });
    expect((await employer().post(`${openings}/${id}/terms`, terms)).status).toBe(200);
    expect((await county.get(`${openings}/${id}`)).body).toMatchObject({ wageMinFen: 500_000, headcount: 40 });
    expect((await county.get(`${openings}/${id}`)).body['termsHash']).not.toBe(hash);
    expect((await house.as(employerOf('emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' as EmployerId)).post(`${openings}/${id}/terms`, terms)).status).toBe(
      404,
    );
    const ids = { placementId: newId('plc'), workerId: newId('wrk'), openingId: id, siteId, employerId, epoch: 1 };
    await house.says(PlacementScheduled, { ...ids, tripId: newId('trp'), seatNo: 7, holdVersion: 1 });
    await eventually(async () => expect((await county.get(`${openings}/${id}`)).body['termsFrozen']).toBe(true));
    expect((await employer().post(`${openings}/${id}/terms`, terms)).body).toMatchObject({ status: 409, code: 'TERMS_FROZEN' });
  });
});
