import { OpeningTermsChanged, ReturnIntentDeclared } from '@fangang/contracts';
import { type JobId, instant } from '@fangang/kernel';
import { House, countyOfficerOf, eventually } from '@fangang/testing';
import { aPersonToPlace, aWish, matchingRoom, peopleToPlace, sayOpening, saySeeds } from '../../matching.builders';
import { newId } from '@fangang/persistence';
import { ApplyWaitingJob } from './apply-waiting-job';

const county = countyOfficerOf();
const api = '/api/v1/matching';
type Row = Record<string, unknown>;
type Summary = { readonly applied: number; readonly offered: number };

const job = async (house: House, jobId: unknown): Promise<Row> => (await house.as(county).get(`${api}/jobs/${String(jobId)}`)).body;
const finished = (house: House, jobId: unknown) =>
  eventually(
    async () => {
      const found = await job(house, jobId);
      expect(found['state']).toMatch(/^DONE/);
      return found;
    },
    { within: 20_000 },
  );
const runOf = async (house: House): Promise<unknown> => {
  const { body } = await house.as(county).post(`${api}/runs`, { area: '990101', seed: 1 });
  await eventually(async () => expect((await house.as(county).get(`${api}/runs/${String(body['runId'])}`)).body['state']).toBe('DONE'));
  return body['runId'];
};
const apply = async (house: House, runId: unknown, wish: object): Promise<unknown> =>
  (await house.as(county).post(`${api}/runs/${String(runId)}/apply`, wish)).body['jobId'];
const ledgersOf = async (house: House) =>
  ((await house.as(county).get(`${api}/ledgers`)).body['data'] as Record<string, number>[]).map(({ open, reserved }) => [open, reserved]);

describe('applying a proposal', () => {
  it('goes on where it stopped when its process ended, and does no line twice', async () => {
    const first = new House([matchingRoom]);
    await first.open();
    await saySeeds(first);
    await peopleToPlace(first, 60);
    await sayOpening(first, { headcount: 60 });
    await first.quiet();
    const jobId = await apply(first, await runOf(first), { then: 'OFFER' });
    await eventually(async () => expect(((await job(first, jobId))['summary'] as Summary).applied).toBeGreaterThanOrEqual(25), {
      within: 10_000,
      every: 5,
    });
    await first.close();

    const second = new House([matchingRoom], { namespace: first.namespace, startAt: instant('2020-02-20T05:10:00+08:00') });
    await second.open();
    const done = await finished(second, jobId);
    expect(done).toMatchObject({ state: 'DONE', summary: { applied: 60, stale: 0, refused: 0, offered: 60 } });
    expect((done['items'] as Row[]).map(({ line, state }) => [line, state])).toEqual(
      Array.from({ length: 60 }, (_, n) => [n + 1, 'OFFERED']),
    );
    expect(await ledgersOf(second)).toEqual([[0, 60]]);
    expect(await second.events('matching', 'PlacementProposed')).toHaveLength(60);
    await second.close();
  }, 90_000);

  it('leaves out what moved since the run, and says so line by line', async () => {
    const house = new House([matchingRoom]);
    await house.open();
    await saySeeds(house);
    const changed = await aPersonToPlace(house);
    await peopleToPlace(house, 3);
    await sayOpening(house, { headcount: 4 });
    await house.quiet();
    const runId = await runOf(house);
    await house.says(ReturnIntentDeclared, aWish(changed, newId('hh'), { wageFloorFen: 420_000 }));
    await house.quiet();
    const done = await finished(house, await apply(house, runId, {}));
    expect(done).toMatchObject({ state: 'DONE_WITH_ERRORS', summary: { applied: 3, stale: 1, refused: 0 } });
    expect((done['items'] as Row[]).filter(({ status }) => status === 409)).toMatchObject([
      { line: 1, problem: { code: 'PROPOSAL_STALE' } },
    ]);
    expect(await ledgersOf(house)).toEqual([[1, 3]]);
    await house.close();
  }, 60_000);

  it('by two processes at once does each chunk once; on terms that changed it applies nothing', async () => {
    const house = new House([matchingRoom]);
    await house.open();
    await saySeeds(house);
    await peopleToPlace(house, 40);
    const opening = await sayOpening(house, { headcount: 40 });
    await house.quiet();
    const runId = await runOf(house);
    const jobId = (await apply(house, runId, {})) as JobId;
    // Beside the one that its timer began in this process.
    await Promise.all([1, 2].map(() => house.get(ApplyWaitingJob).goOn(jobId, () => true)));
    expect(await finished(house, jobId)).toMatchObject({ state: 'DONE', summary: { applied: 40, stale: 0, refused: 0 } });
    expect(await ledgersOf(house)).toEqual([[0, 40]]);
    expect(await house.events('matching', 'PlacementProposed')).toHaveLength(40);

    await peopleToPlace(house, 2);
    const { openingId } = await sayOpening(house, { headcount: 2 });
    await house.quiet();
    const second = await runOf(house);
    await house.says(OpeningTermsChanged, {
      ...opening,
      openingId,
      headcount: 2,
      wageMinFen: 440_000,
      termsHash: `sha256:${'a7'.repeat(32)}`,
    });
    await house.quiet();
    expect(await finished(house, await apply(house, second, {}))).toMatchObject({ summary: { applied: 0, stale: 2, refused: 0 } });
    await house.close();
  }, 90_000);
});
