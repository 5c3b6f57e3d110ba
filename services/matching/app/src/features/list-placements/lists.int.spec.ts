import { OpeningWithdrawn } from '@fangang/contracts';
import { newId } from '@fangang/persistence';
import {
  aHouse,
  anOperator,
  countyOfficerOf,
  dispatcherOf,
  driverOf,
  employerOf,
  healthCheckerOf,
  townOfficerOf,
  villageOfficerOf,
} from '@fangang/testing';
import { anOpening, matchingRoom, otherVillage, peopleToPlace, saySeeds, village } from '../../matching.builders';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const api = '/api/v1/matching';
type Row = Record<string, unknown>;
let openings: Awaited<ReturnType<typeof anOpening>>[] = [];

beforeAll(async () => {
  await saySeeds(house);
  const here = await peopleToPlace(house, 3);
  const there = await peopleToPlace(house, 2, { villageCode: otherVillage });
  openings = [await anOpening(house), await anOpening(house, { divisionCode: '990301' })];
  for (const [n, workerId] of [...here, ...there].entries())
    expect((await house.as(county).post(`${api}/placements`, { workerId, openingId: openings[n % 2]!.openingId })).status).toBe(201);
}, 60_000);

const rows = async (actor: Parameters<typeof house.as>[0], path: string) =>
  (await house.as(actor).get(`${api}/${path}`)).body['data'] as Row[];

describe('the list of placements', () => {
  it('is shut to who has no part in them', async () => {
    expect((await house.anybody.get(`${api}/placements`)).status).toBe(401);
    for (const actor of [driverOf(newId('drv')), healthCheckerOf(), anOperator])
      expect((await house.as(actor).get(`${api}/placements`)).status).toBe(403);
    expect((await house.as(villageOfficerOf('')).get(`${api}/placements`)).status).toBe(403);
  });

  it('shows each officer his own people, and a county of elsewhere nobody', async () => {
    expect(await rows(villageOfficerOf(village), 'placements')).toHaveLength(3);
    expect(await rows(villageOfficerOf(otherVillage), 'placements')).toHaveLength(2);
    for (const actor of [townOfficerOf('990101101'), county, dispatcherOf()]) expect(await rows(actor, 'placements')).toHaveLength(5);
    expect(await rows(countyOfficerOf('990301'), 'placements')).toEqual([]);
  });

  it('is cut by opening, state and person, page by page; a filter that is none is said so', async () => {
    expect(await rows(county, `placements?openingId=${openings[0]!.openingId}`)).toHaveLength(3);
    expect(await rows(county, 'placements?state=OFFERED')).toEqual([]);
    expect((await house.as(county).get(`${api}/placements?name=x`)).body).toMatchObject({ status: 400, code: 'UNKNOWN_FIELD' });
    const first = (await house.as(county).get(`${api}/placements?limit=3`)).body;
    const { next } = first['page'] as { next: string };
    const rest = (await house.as(county).get(`${api}/placements?limit=3&after=${next}`)).body;
    expect(rest['page']).toEqual({ hasMore: false });
    expect(new Set([...(first['data'] as Row[]), ...(rest['data'] as Row[])].map(({ placementId }) => placementId)).size).toBe(5);
    expect((await house.as(villageOfficerOf(village)).get(`${api}/placements?limit=3&after=${next}`)).body).toMatchObject({
      status: 400,
      code: 'CURSOR_INVALID',
    });
  });
});

describe('the ledgers', () => {
  it('are read by every county, by an employer his own, by nobody else', async () => {
    expect((await house.anybody.get(`${api}/ledgers`)).status).toBe(401);
    expect((await house.as(driverOf(newId('drv'))).get(`${api}/ledgers`)).status).toBe(403);
    for (const actor of [county, countyOfficerOf('880101'), villageOfficerOf(village)])
      expect(await rows(actor, 'ledgers')).toHaveLength(2);
    expect(await rows(employerOf(openings[0]!.employerId), 'ledgers')).toMatchObject([
      { openingId: openings[0]!.openingId, requested: 5, open: 2, reserved: 3 },
    ]);
    expect(await rows(employerOf(newId('emp')), 'ledgers')).toEqual([]);
    expect(await rows(county, 'ledgers?area=9903')).toMatchObject([{ openingId: openings[1]!.openingId, divisionCode: '990301' }]);
  });
});

describe('the figures', () => {
  it('are those of the area within reach', async () => {
    expect((await house.as(employerOf(newId('emp'))).get(`${api}/figures`)).status).toBe(403);
    expect((await house.as(villageOfficerOf(village)).get(`${api}/figures?area=990101`)).body).toMatchObject({
      status: 403,
      code: 'OUT_OF_AREA',
    });
    expect((await house.as(villageOfficerOf(village)).get(`${api}/figures`)).body).toMatchObject({ proposed: 3, active: 3, onPost: 0 });
    expect((await house.as(county).get(`${api}/figures?area=${otherVillage}`)).body).toMatchObject({ proposed: 2 });
  });
});

it('counts as orphans whom an opening leaves behind that was taken back', async () => {
  const { openingId, employerId } = openings[1]!;
  await house.says(OpeningWithdrawn, { openingId, employerId, reasonCode: 'CANCELLED_BY_EMPLOYER' });
  await house.quiet();
  expect((await house.as(anOperator).get(`${api}/status`)).body).toMatchObject({ orphans: { placements: 2, timers: 0 } });
});
