import { ClearanceHeld } from '@fangang/contracts';
import { newId } from '@fangang/persistence';
import { aHouse, countyOfficerOf, eventually, villageOfficerOf } from '@fangang/testing';
import { at, matchingRoom, peopleToPlace, sayOpening, saySeeds, village } from '../../matching.builders';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const officer = villageOfficerOf(village);
const api = '/api/v1/matching';
const order = { area: '990101', seed: 7 };
type Row = Record<string, unknown>;

const solved = async (body: object = order): Promise<Row> => {
  const asked = await house.as(county).post(`${api}/runs`, body);
  expect(asked.status).toBe(202);
  return eventually(async () => {
    const run = (await house.as(county).get(`${api}/runs/${String(asked.body['runId'])}`)).body;
    expect(run['state']).not.toBe('QUEUED');
    return run;
  });
};
/** All pages of a proposal. */
const proposal = async (runId: unknown, limit = 30) => {
  const [data, unplaced]: Row[][] = [[], []];
  for (let next: string | undefined = ''; next !== undefined;) {
    const { body } = await house.as(county).get(`${api}/runs/${String(runId)}/proposal?limit=${limit}${next ? `&after=${next}` : ''}`);
    data?.push(...(body['data'] as Row[]));
    unplaced?.push(...(body['unplaced'] as Row[]));
    next = (body['page'] as { next?: string }).next;
  }
  return { data: data ?? [], unplaced: unplaced ?? [] };
};

let people: readonly string[] = [];
beforeAll(async () => {
  await saySeeds(house);
  const some = await peopleToPlace(house, 40);
  const [held] = await peopleToPlace(house, 1);
  const [dear] = await peopleToPlace(house, 1, { wageFloorFen: 900_000 });
  await peopleToPlace(house, 1, { villageCode: '990102101201' });
  await house.says(ClearanceHeld, { workerId: held!, heldFrom: at(5), reviewAt: at(9) });
  people = [...some, held!, dear!];
  await sayOpening(house, { headcount: 30 });
  await sayOpening(house, { headcount: 7 });
  await house.quiet();
}, 60_000);

describe('a run', () => {
  it('is started and read by the county of the people alone', async () => {
    expect((await house.as(officer).post(`${api}/runs`, order)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await house.as(county).post(`${api}/runs`, { ...order, area: '990102' })).body).toMatchObject({
      status: 403,
      code: 'OUT_OF_AREA',
    });
    expect((await house.as(county).post(`${api}/runs`, { ...order, seed: 1.5 })).status).toBe(422);
    const { runId } = await solved();
    for (const path of [`runs/${String(runId)}`, `runs/${String(runId)}/proposal`, `runs/${String(runId)}/input`]) {
      expect((await house.as(officer).get(`${api}/${path}`)).status).toBe(403);
      expect((await house.as(countyOfficerOf('990102')).get(`${api}/${path}`)).status).toBe(404);
    }
    expect((await house.as(county).get(`${api}/runs/${newId('run')}`)).status).toBe(404);
  });

  it('names a post or the binding reason for everybody, and holds no place', async () => {
    const run = await solved();
    expect(run).toMatchObject({ state: 'DONE', candidates: 42, openings: 2, placed: 37, notPlaced: 5 });
    expect(run['notPlacedByReason']).toEqual({ OUTBID: 3, NOT_ELIGIBLE: 2, ON_HOLD: 1, WAGE: 1 });
    const { data, unplaced } = await proposal(run['runId']);
    expect([...data, ...unplaced].map(({ workerId }) => workerId).sort()).toEqual([...people].sort());
    expect(data[0]).toMatchObject({ line: 1, plus: ['SKILL', 'WAGE'], minus: [] });
    expect(unplaced.find(({ workerId }) => workerId === people[40])).toMatchObject({
      binding: 'NOT_ELIGIBLE',
      reasons: ['ON_HOLD'],
      relax: { until: at(9) },
    });
    expect(unplaced.find(({ workerId }) => workerId === people[41])).toMatchObject({
      reasons: ['WAGE'],
      relax: { filters: ['WAGE'], openings: 2 },
    });
    expect(unplaced.filter(({ binding }) => binding === 'OUTBID')).toHaveLength(3);
    const { body } = await house.as(county).get(`${api}/ledgers`);
    expect((body['data'] as Row[]).map(({ open }) => open)).toEqual([30, 7]);
    expect((await house.as(county).get(`${api}/figures?area=990101`)).body).toMatchObject({
      proposed: 0,
      notPlacedByReason: { OUTBID: 3 },
    });
  });

  it('recorded and solved again gives the same two hashes; another seed gives another question', async () => {
    const run = await solved();
    const { body } = await house.as(county).get(`${api}/runs/${String(run['runId'])}/input`);
    expect((await house.as(officer).post(`${api}/runs/replay`, body)).status).toBe(403);
    const replayed = await house.as(county).post(`${api}/runs/replay`, JSON.parse(JSON.stringify(body)));
    expect(replayed).toMatchObject({
      status: 200,
      body: { inputHash: run['inputHash'], resultHash: run['resultHash'], placed: 37, notPlaced: 5 },
    });
    const input = body['input'] as Row;
    const turned = {
      ...input,
      candidates: [...(input['candidates'] as unknown[])].reverse(),
      openings: [...(input['openings'] as unknown[])].reverse(),
    };
    expect((await house.as(county).post(`${api}/runs/replay`, { input: turned })).body).toMatchObject({
      inputHash: run['inputHash'],
      resultHash: run['resultHash'],
    });
    const other = await house.as(county).post(`${api}/runs/replay`, { input: { ...input, seed: 8 } });
    expect(other.body['inputHash']).not.toBe(run['inputHash']);
    expect((await house.as(county).post(`${api}/runs/replay`, { input: { ...input, engine: 'other/1' } })).body).toMatchObject({
      status: 422,
      code: 'VALUE_NOT_LISTED',
    });
    expect((await house.as(county).post(`${api}/runs/replay`, { input: { ...input, name: 'x' } })).body).toMatchObject({
      status: 400,
      code: 'UNKNOWN_FIELD',
    });
  });

  it('is applied by a person: all lines find their places, and are offered in the second pass', async () => {
    const { runId } = await solved();
    expect((await house.as(officer).post(`${api}/runs/${String(runId)}/apply`, {})).status).toBe(403);
    expect((await house.as(countyOfficerOf('990102')).post(`${api}/runs/${String(runId)}/apply`, {})).status).toBe(404);
    expect((await house.as(county).post(`${api}/runs/${String(runId)}/apply`, { lines: [99] })).body).toMatchObject({
      status: 422,
      code: 'VALUE_RANGE',
    });
    const one = await applied(runId, { lines: [1] });
    expect(one).toMatchObject({
      state: 'DONE',
      summary: { applied: 1, stale: 0, refused: 0, offered: 0 },
      items: [{ line: 1, status: 201, state: 'PROPOSED' }],
    });
    const all = await applied(runId, { then: 'OFFER' });
    expect(all).toMatchObject({ state: 'DONE_WITH_ERRORS', summary: { applied: 36, stale: 0, refused: 1, offered: 36 } });
    const items = all['items'] as Row[];
    expect(items[0]).toMatchObject({ line: 1, status: 409, problem: { code: 'WORKER_ALREADY_PLACED' } });
    expect(items.filter(({ state, status }) => state === 'OFFERED' && status === 201)).toHaveLength(36);
    const { body } = await house.as(county).get(`${api}/ledgers`);
    expect((body['data'] as Row[]).map(({ open, reserved }) => [open, reserved])).toEqual([
      [0, 30],
      [0, 7],
    ]);
    expect((await house.as(county).get(`${api}/jobs/${String(all['jobId'])}`)).status).toBe(200);
    expect((await house.as(countyOfficerOf('990102')).get(`${api}/jobs/${String(all['jobId'])}`)).status).toBe(404);
    // A second run sees those who are left, and no place for them.
    expect(await solved()).toMatchObject({
      candidates: 5,
      placed: 0,
      notPlacedByReason: { OUTBID: 3, NOT_ELIGIBLE: 2, ON_HOLD: 1, WAGE: 1 },
    });
  });

  it('is not applied any more once it is older than the policy row says', async () => {
    const { runId } = await solved();
    await house.at('2020-02-21T05:30:00+08:00');
    expect((await house.as(county).post(`${api}/runs/${String(runId)}/apply`, {})).body).toMatchObject({
      status: 409,
      code: 'PROPOSAL_STALE',
    });
  });
});

const applied = async (runId: unknown, body: object): Promise<Row> => {
  const asked = await house.as(county).post(`${api}/runs/${String(runId)}/apply`, body);
  expect(asked.status).toBe(202);
  return eventually(
    async () => {
      const job = (await house.as(county).get(`${api}/jobs/${String(asked.body['jobId'])}`)).body;
      expect(job['state']).not.toBe('RUNNING');
      return job;
    },
    { within: 15_000 },
  );
};
