import { OpeningPaused, SurveyRecorded } from '@fangang/contracts';
import { day } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { aHouse, countyOfficerOf, employerOf, villageOfficerOf } from '@fangang/testing';
import { aPersonToPlace, anEmployer, anOpening, matchingRoom, peopleToPlace, sayOpening, saySeeds, village } from '../../matching.builders';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const door = '/api/v1/matching/placements';
beforeAll(() => saySeeds(house), 30_000);

const count = (answers: readonly { readonly status: number; readonly body: Record<string, unknown> }[]) => {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = `${status} ${String(body['code'] ?? body['state'])}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
const ledgers = async (ids: readonly string[]) => {
  const rows: Record<string, number>[] = [];
  for (const openingId of ids) {
    const { body } = await house.as(county).get(`/api/v1/matching/ledgers?openingId=${openingId}`);
    rows.push(...(body['data'] as Record<string, number>[]));
  }
  return rows;
};

describe('putting a person to an opening by hand', () => {
  it('is the county’s alone, and for its own people only', async () => {
    const workerId = await aPersonToPlace(house);
    const { openingId } = await anOpening(house);
    expect((await house.anybody.post(door, { workerId, openingId })).status).toBe(401);
    expect((await house.as(villageOfficerOf(village)).post(door, { workerId, openingId })).body).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect((await house.as(employerOf(anEmployer())).post(door, { workerId, openingId })).status).toBe(403);
    expect((await house.as(countyOfficerOf('880101')).post(door, { workerId, openingId })).body).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect((await house.as(county).post(door, { workerId, openingId: newId('opn') })).body).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect((await house.as(county).post(door, { workerId: { $ne: null }, openingId })).status).toBe(422);
    expect(await ledgers([openingId])).toMatchObject([{ open: 5, reserved: 0 }]);
  });

  it('answers who does not fit with the reasons, and leaves nothing', async () => {
    const workerId = await aPersonToPlace(house, { wageFloorFen: 700_000, needsLodging: true });
    const { openingId } = await anOpening(house, { lodging: false });
    const refused = await house.as(county).post(door, { workerId, openingId });
    expect(refused.body).toMatchObject({ status: 422, code: 'NOT_ELIGIBLE', params: { reasons: 'NO_BED,WAGE', relax: 'NO_BED,WAGE' } });
    expect(await ledgers([openingId])).toMatchObject([{ open: 5, reserved: 0 }]);
  });

  it('is refused while the opening is paused', async () => {
    const workerId = await aPersonToPlace(house);
    const { openingId, employerId } = await anOpening(house);
    await house.says(OpeningPaused, { openingId, employerId });
    await house.quiet();
    expect((await house.as(county).post(door, { workerId, openingId })).body).toMatchObject({
      status: 409,
      code: 'OPENING_NOT_OPEN',
      params: { state: 'PAUSED' },
    });
  });

  it('is refused for someone whom the village has asked otherwise', async () => {
    const workerId = await aPersonToPlace(house);
    const { openingId } = await anOpening(house);
    await house.says(SurveyRecorded, {
      workerId,
      villageCode: village,
      from: 'TO_PLACE',
      to: 'NOT_GOING',
      asOf: day('2020-02-20'),
      by: 'OFFICER',
    });
    await house.quiet();
    expect((await house.as(county).post(door, { workerId, openingId })).body).toMatchObject({
      status: 422,
      code: 'NOT_ELIGIBLE',
      params: { reasons: 'NOT_TO_PLACE' },
    });
  });

  it('gives fifty who want five places five times yes and forty-five times HEADCOUNT_FULL, none to come again', async () => {
    const people = await peopleToPlace(house, 50);
    const { openingId } = await anOpening(house, { headcount: 5 });
    const answers = await Promise.all(people.map((workerId) => house.as(county).post(door, { workerId, openingId })));
    expect(count(answers)).toEqual({ '201 PROPOSED': 5, '409 HEADCOUNT_FULL': 45 });
    expect(await ledgers([openingId])).toMatchObject([{ requested: 5, open: 0, reserved: 5, accepted: 0, onPost: 0 }]);
  }, 60_000);

  it('gives one person wanted by fifty openings one place, and the others WORKER_ALREADY_PLACED', async () => {
    const workerId = await aPersonToPlace(house);
    const openings: string[] = [];
    for (let i = 0; i < 50; i++) openings.push((await sayOpening(house)).openingId);
    await house.quiet();
    const answers = await Promise.all(openings.map((openingId) => house.as(county).post(door, { workerId, openingId })));
    expect(count(answers)).toEqual({ '201 PROPOSED': 1, '409 WORKER_ALREADY_PLACED': 49 });
    const rows = await ledgers(openings);
    expect(rows.reduce((sum, { reserved = 0 }) => sum + reserved, 0)).toBe(1);
    expect(
      rows.every(
        ({ requested = 0, open = 0, reserved = 0, accepted = 0, onPost = 0 }) => requested === open + reserved + accepted + onPost,
      ),
    ).toBe(true);
  }, 60_000);

  it('once is once, however often the same request comes', async () => {
    const workerId = await aPersonToPlace(house);
    const { openingId } = await anOpening(house);
    const copies = await Promise.all(
      Array.from({ length: 10 }, () => house.as(county).post(door, { workerId, openingId }, { key: 'same' })),
    );
    expect(new Set(copies.map(({ body }) => body['placementId'])).size).toBe(1);
    expect(await ledgers([openingId])).toMatchObject([{ open: 4, reserved: 1 }]);
  });
});
