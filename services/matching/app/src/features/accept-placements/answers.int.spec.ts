import { OpeningTermsChanged } from '@fangang/contracts';
import { aHouse, anOperator, countyOfficerOf, employerOf, villageOfficerOf } from '@fangang/testing';
import { anOpening, matchingRoom, otherVillage, peopleToPlace, saySeeds, village } from '../../matching.builders';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const officer = villageOfficerOf(village);
const door = '/api/v1/matching/placements';
type Row = Record<string, unknown>;
beforeAll(() => saySeeds(house), 30_000);

/** So many people put to one opening of so many places, offered or only proposed. */
const atTheDoor = async (n: number, { offered = true, headcount = n } = {}) => {
  const people = await peopleToPlace(house, n);
  const opening = await anOpening(house, { headcount });
  const ids: string[] = [];
  for (const workerId of people)
    ids.push(String((await house.as(county).post(door, { workerId, openingId: opening.openingId })).body['placementId']));
  const items = ids.map((placementId) => ({ placementId }));
  if (offered) expect((await house.as(county).post(`${door}/offers/batch`, { items })).body['summary']).toEqual({ offered: n, refused: 0 });
  return { ids, opening };
};
const ledger = async (openingId: string) => {
  const { body } = await house.as(county).get(`/api/v1/matching/ledgers?openingId=${openingId}`);
  const { open, reserved, accepted, onPost } = (body['data'] as Record<string, number>[])[0] ?? {};
  return [open, reserved, accepted, onPost];
};
const yes = (ids: readonly string[]) => ({ items: ids.map((placementId) => ({ placementId, by: 'OFFICER' })) });

describe('offers', () => {
  it('are the officers’ to make, each for his own people', async () => {
    const { ids, opening } = await atTheDoor(1, { offered: false });
    const items = [{ placementId: ids[0] }];
    expect((await house.anybody.post(`${door}/offers/batch`, { items })).status).toBe(401);
    expect((await house.as(employerOf(opening.employerId)).post(`${door}/offers/batch`, { items })).status).toBe(403);
    const elsewhere = await house.as(villageOfficerOf(otherVillage)).post(`${door}/offers/batch`, { items });
    expect(elsewhere.body).toMatchObject({ summary: { offered: 0, refused: 1 }, items: [{ status: 404, problem: { code: 'NOT_FOUND' } }] });
    expect((await house.as(officer).post(`${door}/offers/batch`, { items })).body).toMatchObject({ summary: { offered: 1 } });
    expect((await house.as(officer).post(`${door}/offers/batch`, { items })).body).toMatchObject({
      items: [{ status: 409, problem: { code: 'INVALID_TRANSITION' } }],
    });
  });
});

describe('the answer of a worker', () => {
  it('is written down by his own village alone', async () => {
    const { ids, opening } = await atTheDoor(1);
    expect((await house.anybody.post(`${door}/accepts/batch`, yes(ids))).status).toBe(401);
    for (const actor of [county, anOperator, employerOf(opening.employerId)])
      expect((await house.as(actor).post(`${door}/accepts/batch`, yes(ids))).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const elsewhere = villageOfficerOf(otherVillage);
    expect((await house.as(elsewhere).post(`${door}/accepts/batch`, yes(ids))).body).toMatchObject({ items: [{ status: 404 }] });
    expect((await house.as(elsewhere).post(`${door}/${String(ids[0])}/decline`, { reasonCode: 'WAGE' })).status).toBe(404);
    expect(await ledger(opening.openingId)).toEqual([0, 1, 0, 0]);
  });

  it('yes moves the places of more than one chunk from reserved to accepted, and a repeat of the batch none', async () => {
    const { ids, opening } = await atTheDoor(27, { headcount: 30 });
    const first = await house.as(officer).post(`${door}/accepts/batch`, yes(ids), { key: 'yes-27' });
    expect(first.body['summary']).toEqual({ accepted: 27, refused: 0 });
    expect(await ledger(opening.openingId)).toEqual([3, 0, 27, 0]);
    expect((await house.as(officer).post(`${door}/accepts/batch`, yes(ids), { key: 'yes-27' })).body).toEqual(first.body);
    const again = await house.as(officer).post(`${door}/accepts/batch`, yes(ids));
    expect((again.body['items'] as Row[]).every(({ status }) => status === 409)).toBe(true);
    expect(await ledger(opening.openingId)).toEqual([3, 0, 27, 0]);
    const card = (await house.events('matching', 'PlacementAccepted')).find(({ subject }) => subject === ids[0]);
    expect(card?.data).toMatchObject({
      by: 'OFFICER',
      card: { occupationCode: '6-29-02-06', years: 3, ageBand: '18_49', homeCountyCode: '990101' },
    });
  });

  it('no wants a reason of the list, and gives the place back', async () => {
    const { ids, opening } = await atTheDoor(2);
    const no = `${door}/${String(ids[0])}/decline`;
    expect((await house.as(county).post(no, { reasonCode: 'WAGE' })).status).toBe(403);
    expect((await house.as(officer).post(no, {})).body).toMatchObject({ status: 422, code: 'REASON_REQUIRED' });
    expect((await house.as(officer).post(no, { reasonCode: 'BORED' })).body).toMatchObject({ status: 422, code: 'VALUE_NOT_LISTED' });
    expect(await house.as(officer).post(no, { reasonCode: 'DISTANCE' })).toMatchObject({ status: 200, body: { state: 'DECLINED' } });
    expect((await house.as(officer).post(no, { reasonCode: 'DISTANCE' })).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
    expect(await ledger(opening.openingId)).toEqual([1, 1, 0, 0]);
    expect((await house.events('matching', 'PlacementDeclined'))[0]?.data).toMatchObject({ from: 'OFFERED', reasonCode: 'DISTANCE' });
  });

  it('counts only for the terms that he was told; after a change he is asked again', async () => {
    const { ids, opening } = await atTheDoor(2);
    expect((await house.as(officer).post(`${door}/accepts/batch`, yes(ids.slice(0, 1)))).body['summary']).toEqual({
      accepted: 1,
      refused: 0,
    });
    await house.says(OpeningTermsChanged, { ...opening, wageMinFen: 480_000, termsHash: `sha256:${'a7'.repeat(32)}` });
    await house.quiet();
    expect((await house.as(officer).post(`${door}/accepts/batch`, yes(ids.slice(1)))).body).toMatchObject({
      items: [{ status: 409, problem: { code: 'TERMS_CHANGED' } }],
    });
    const again = await house.as(officer).post(`${door}/offers/batch`, { items: [{ placementId: ids[0] }] });
    expect(again.body['summary']).toEqual({ offered: 1, refused: 0 });
    expect(await ledger(opening.openingId)).toEqual([0, 2, 0, 0]);
    expect((await house.as(officer).post(`${door}/accepts/batch`, yes(ids.slice(0, 1)))).body['summary']).toEqual({
      accepted: 1,
      refused: 0,
    });
    expect(await ledger(opening.openingId)).toEqual([0, 1, 1, 0]);
  });

  it('is shown to the employer from the yes on, and to no other employer', async () => {
    const { ids, opening } = await atTheDoor(2);
    const seen = async (actor = employerOf(opening.employerId)) =>
      ((await house.as(actor).get(door)).body['data'] as Row[]).map(({ placementId }) => placementId);
    expect(await seen()).toEqual([]);
    await house.as(officer).post(`${door}/accepts/batch`, yes(ids.slice(0, 1)));
    expect(await seen()).toEqual([ids[0]]);
    expect(await seen(employerOf((await anOpening(house)).employerId))).toEqual([]);
  });

  it('leaves ledgers that say what the placements say', async () => {
    expect((await house.as(anOperator).get('/api/v1/matching/status')).body).toMatchObject({
      orphans: { placements: 0, timers: 0 },
      deadLetters: 0,
    });
  });
});
