import type { PlacementId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { aHouse, anOperator, countyOfficerOf, eventually, villageOfficerOf } from '@fangang/testing';
import {
  anOpening,
  boards,
  employerTakes,
  handoverSays,
  matchingRoom,
  peopleToPlace,
  saySeeds,
  seatGiven,
  tripArrives,
  village,
} from '../../matching.builders';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const officer = villageOfficerOf(village);
const door = '/api/v1/matching/placements';
type Row = Record<string, unknown>;

const states = async () => ((await house.as(county).get(door)).body['data'] as Row[]).map(({ state }) => state);
const becomes = (...wanted: string[]) => eventually(async () => expect(await states()).toEqual(wanted), { within: 10_000 });

it('ends who is not answered in time, each at his own hour, and gives the places back', async () => {
  await saySeeds(house);
  const people = await peopleToPlace(house, 6);
  const { openingId } = await anOpening(house, { headcount: 6 });
  const ids: PlacementId[] = [];
  for (const workerId of people) ids.push((await house.as(county).post(door, { workerId, openingId })).body['placementId'] as PlacementId);
  const offer = (some: readonly string[]) =>
    house.as(county).post(`${door}/offers/batch`, { items: some.map((placementId) => ({ placementId })) });
  const accept = (some: readonly string[]) =>
    house.as(officer).post(`${door}/accepts/batch`, { items: some.map((placementId) => ({ placementId, by: 'SELF' })) });
  const ledger = async () =>
    (((await house.as(county).get('/api/v1/matching/ledgers')).body['data'] as Row[])[0] ?? {}) as Record<string, number>;

  await house.at('2020-02-20T06:00:00+08:00');
  await offer(ids.slice(1));
  await house.at('2020-02-20T07:00:00+08:00');
  await accept(ids.slice(2));
  for (const id of ids.slice(3)) await employerTakes(house, id, openingId);
  await house.quiet();
  const tripId = newId('trp');
  const two = [4, 5].map((n) => ({ placementId: ids[n]!, workerId: people[n]! }));
  for (const [n, who] of two.entries()) await seatGiven(house, tripId, who, { seatNo: n + 1 });
  await boards(house, tripId, two[1]!);
  await tripArrives(house, tripId);
  await handoverSays(house, tripId, [ids[5]!]);
  await house.quiet();
  await becomes('PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'ON_POST');

  await house.at('2020-02-21T04:59:30+08:00');
  expect((await house.as(county).get(`${door}?state=LAPSED`)).body['data']).toEqual([]);
  await house.at('2020-02-21T05:30:00+08:00');
  await becomes('LAPSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'ON_POST');
  expect((await offer(ids.slice(0, 1))).body).toMatchObject({ items: [{ status: 409, problem: { code: 'INVALID_TRANSITION' } }] });
  await house.at('2020-02-21T06:30:00+08:00');
  await becomes('LAPSED', 'LAPSED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'ON_POST');
  expect((await accept(ids.slice(1, 2))).body).toMatchObject({ items: [{ status: 409, problem: { code: 'INVALID_TRANSITION' } }] });
  await house.at('2020-02-21T07:30:00+08:00');
  await becomes('LAPSED', 'LAPSED', 'LAPSED', 'CONFIRMED', 'SCHEDULED', 'ON_POST');
  expect(await ledger()).toMatchObject({ open: 3, reserved: 0, accepted: 2, onPost: 1 });
  // The employer's word comes a day too late, and for someone who has lapsed.
  await employerTakes(house, ids[2]!, openingId);
  await house.quiet();
  expect(await states()).toContain('LAPSED');

  await house.at('2020-03-01T00:00:30+08:00');
  await becomes('LAPSED', 'LAPSED', 'LAPSED', 'LAPSED', 'SCHEDULED', 'ON_POST');
  await house.at('2020-03-21T00:00:30+08:00');
  await becomes('LAPSED', 'LAPSED', 'LAPSED', 'LAPSED', 'SCHEDULED', 'RETAINED');
  expect(await ledger()).toMatchObject({ requested: 6, open: 4, reserved: 0, accepted: 1, onPost: 1 });
  expect((await house.events('matching', 'PlacementLapsed')).map(({ data }) => [data['from'], data['reasonCode']])).toEqual([
    ['PROPOSED', 'NOT_OFFERED'],
    ['OFFERED', 'NO_ANSWER'],
    ['ACCEPTED', 'EMPLOYER_SILENT'],
    ['CONFIRMED', 'START_PASSED'],
  ]);
  const status = (await house.as(anOperator).get('/api/v1/matching/status')).body;
  expect(status).toMatchObject({ orphans: { placements: 0, timers: 0 }, timers: { pending: 0, overdue: 0 }, deadLetters: 0 });
  expect((await house.as(county).get('/api/v1/matching/figures')).body).toMatchObject({
    proposed: 6,
    offered: 5,
    accepted: 4,
    lapsed: 4,
    onPost: 1,
    retained: 1,
    active: 2,
  });
}, 60_000);
