import { PlacementBoarded, PlacementConfirmed, PlacementRescinded, PlacementStarted } from '@fangang/contracts';
import { day, type EmployerId, instant, type OpeningId, type SiteId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { aHouse, countyOfficerOf, employerOf, eventually } from '@fangang/testing';
import { capabilities, EmployerDemandModule } from '../..';
import { aCandidate, aPublishedOpening, aSiteOf, aVerifiedEmployer, type Candidate, destination, saySeeds } from '../../demand.builders';

const house = aHouse([{ capabilities, module: EmployerDemandModule }]);
const county = house.as(countyOfficerOf(destination));
const candidates = '/api/v1/demand/candidates';
const confirmBatch = `${candidates}/confirm/batch`;
let employerId: EmployerId;
let siteId: SiteId;
let openingId: OpeningId;
const employer = () => house.as(employerOf(employerId));

beforeAll(async () => {
  await saySeeds(house);
  employerId = await aVerifiedEmployer(county);
  siteId = await aSiteOf(county, employerId);
  openingId = await aPublishedOpening(employer(), county, siteId);
}, 20_000);

const someone = async (): Promise<Candidate> => {
  const candidate = await aCandidate(house, { openingId, siteId, employerId });
  await eventually(async () => expect(await stateOf(candidate)).toBe('WAITING'));
  return candidate;
};
const stateOf = async ({ placementId }: Candidate) => {
  const { body } = await employer().get(`${candidates}?limit=200`);
  return (body['data'] as { placementId: string; state: string }[]).find((each) => each.placementId === placementId)?.state;
};
const confirm = async (...of: readonly Candidate[]) =>
  (await employer().post(confirmBatch, { items: of.map(({ placementId }) => ({ placementId })) })).body;
const demand = {
  travelMode: 'ORGANISED',
  originVillageCode: '990101101201',
  destinationCode: destination,
  readyFrom: day('2020-02-20'),
  arriveBy: day('2020-02-29'),
  householdId: newId('hh'),
  priorityRank: 1,
} as const;

describe('a candidate', () => {
  it('is seen by the employer of the opening and by the county he comes from, by nobody else, and never by name', async () => {
    const { placementId, workerId } = await someone();
    expect((await house.anybody.get(candidates)).status).toBe(401);
    expect((await house.as(employerOf('emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' as EmployerId)).get(candidates)).body['data']).toEqual([]);
    expect((await county.get(candidates)).body['data']).toEqual([]);
    expect((await house.as(countyOfficerOf('990101')).get(candidates)).body).toMatchObject({ data: [{ placementId }] });
    const { body } = await employer().get(`${candidates}?openingId=${openingId}&state=WAITING`);
    const card = { occupationCode: '6-29-02-06', skillCodes: [], years: 3, ageBand: '18_49', homeCountyCode: '990101' };
    expect(body['data']).toEqual([
      { placementId, workerId, openingId, state: 'WAITING', keepUntil: '2020-02-21T05:00:00.000+08:00', card },
    ]);
  });

  it('is confirmed by the employer alone, once, and matching hears it once', async () => {
    const candidate = await someone();
    const items = [{ placementId: candidate.placementId }];
    expect((await county.post(confirmBatch, { items })).body).toMatchObject({ status: 403 });
    expect((await house.as(employerOf('emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' as EmployerId)).post(confirmBatch, { items })).body).toMatchObject({
      items: [{ status: 404 }],
    });
    const twice = await Promise.all([
      employer().post(confirmBatch, { items }, { key: 'once' }),
      employer().post(confirmBatch, { items }, { key: 'once' }),
    ]);
    expect(twice.map(({ body }) => body['summary'])).toEqual([
      { done: 1, refused: 0 },
      { done: 1, refused: 0 },
    ]);
    expect(await confirm(candidate)).toMatchObject({ items: [{ status: 409, problem: { code: 'CANDIDATE_NOT_WAITING' } }] });
    const said = (await house.events('employer-demand', 'CandidateConfirmed')).filter(
      ({ data }) => data['placementId'] === candidate.placementId,
    );
    expect(said).toMatchObject([{ subject: candidate.placementId.replace('plc_', 'cnd_'), data: { openingId } }]);
  });

  it('is confirmed by the hundred, each answered by itself', async () => {
    const many: Candidate[] = [];
    for (let n = 0; n < 43; n++) many.push(await aCandidate(house, { openingId, siteId, employerId }));
    await house.quiet();
    const unknown = { ...many[0], placementId: newId('plc') } as Candidate;
    const { summary, items } = (await confirm(...many, unknown)) as { summary: object; items: { status: number }[] };
    expect(summary).toEqual({ done: 43, refused: 1 });
    expect(items.at(-1)).toMatchObject({ index: 43, status: 404 });
  });

  it('is refused with a reason, and not any more once matching let him go', async () => {
    const [first, second] = [await someone(), await someone()];
    const refuse = (items: readonly object[]) => employer().post(`${candidates}/refuse/batch`, { items });
    expect((await refuse([{ placementId: first.placementId }])).body).toMatchObject({ items: [{ problem: { code: 'REASON_REQUIRED' } }] });
    expect((await refuse([{ placementId: first.placementId, reasonCode: 'SKILL' }])).body).toMatchObject({
      items: [{ status: 200, state: 'REFUSED' }],
    });
    expect(await house.events('employer-demand', 'CandidateRefused')).toMatchObject([
      { data: { placementId: first.placementId, reasonCode: 'SKILL' } },
    ]);
    await house.says(PlacementRescinded, { ...second, from: 'ACCEPTED', by: 'WORKER', reasonCode: 'CHANGED_MIND' });
    await eventually(async () => expect(await stateOf(second)).toBe('CLOSED'));
    expect(await confirm(second)).toMatchObject({ items: [{ problem: { code: 'CANDIDATE_NOT_WAITING' } }] });
  });

  it('follows the road as matching tells it; late and repeated news change nothing', async () => {
    const candidate = await someone();
    await confirm(candidate);
    await house.says(PlacementConfirmed, { ...candidate, epoch: 1, ...demand });
    await house.says(PlacementBoarded, { ...candidate, epoch: 1, tripId: newId('trp'), at: instant('2020-02-20T07:40:00+08:00') });
    await eventually(async () => expect(await stateOf(candidate)).toBe('ABOARD'));
    await house.says(PlacementStarted, { ...candidate, epoch: 1, on: day('2020-02-20'), departureChannel: 'ORGANISED' });
    await eventually(async () => expect(await stateOf(candidate)).toBe('POSTED'));
    await house.says(PlacementBoarded, { ...candidate, epoch: 1, tripId: newId('trp'), at: instant('2020-02-20T07:40:00+08:00') });
    await house.quiet();
    expect(await stateOf(candidate)).toBe('POSTED');
    expect(await house.deadLetters('employer-demand')).toEqual([]);
  });
});

describe('the employer’s word on the post', () => {
  it('is taken for people it confirmed, for no day ahead, and once', async () => {
    const [waiting, confirmed] = [await someone(), await someone()];
    await confirm(confirmed);
    const say = async (...items: readonly object[]) =>
      (await employer().post('/api/v1/demand/postings/confirm/batch', { items })).body['items'];
    expect(await say({ placementId: waiting.placementId })).toMatchObject([{ problem: { code: 'INVALID_TRANSITION' } }]);
    expect(await say({ placementId: confirmed.placementId, on: '2020-02-21' })).toMatchObject([
      { status: 422, problem: { code: 'VALUE_RANGE' } },
    ]);
    expect(await say({ placementId: confirmed.placementId })).toMatchObject([{ status: 200, state: 'POSTED' }]);
    expect(await say({ placementId: confirmed.placementId })).toMatchObject([{ status: 409 }]);
    expect(await house.events('employer-demand', 'PostingConfirmed')).toMatchObject([
      { data: { placementId: confirmed.placementId, on: '2020-02-20' } },
    ]);
  });
});

describe('the clock', () => {
  it('ends the time in which an employer may answer, and an opening on its last day', async () => {
    const candidate = await someone();
    const paused = await aPublishedOpening(employer(), county, siteId, { latestStartOn: '2020-02-20' });
    await employer().post(`/api/v1/demand/openings/${paused}/pause`, { reasonCode: 'OTHER' });
    await house.at('2020-02-21T05:00:00+08:00');
    expect(await confirm(candidate)).toMatchObject({ items: [{ problem: { code: 'CANDIDATE_NOT_WAITING' } }] });
    await eventually(async () => expect((await county.get(`/api/v1/demand/openings/${paused}`)).body['state']).toBe('EXPIRED'), {
      within: 10_000,
    });
    expect((await county.get(`/api/v1/demand/openings/${openingId}`)).body['state']).toBe('PUBLISHED');
    expect(await house.events('employer-demand', 'OpeningExpired')).toMatchObject([{ subject: paused }]);
    expect((await house.as({ role: 'OPERATOR' }).get('/api/v1/demand/status')).body).toMatchObject({
      deadLetters: 0,
      orphans: { timers: 0 },
      timers: { overdue: 0 },
    });
  });
});
