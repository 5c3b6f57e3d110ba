import { CandidateRefused, NoShowRecorded, PostingConfirmed, SeatMoved, SeatReleased, SurveyRecorded } from '@fangang/contracts';
import { type PlacementId, type WorkerId, day } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { aHouse, anOperator, countyOfficerOf, villageOfficerOf } from '@fangang/testing';
import {
  anOpening,
  at,
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
import { RescindPlacementHandler } from '../rescind-placement/rescind-placement.handler';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const door = '/api/v1/matching/placements';
type Row = Record<string, unknown>;
beforeAll(() => saySeeds(house), 30_000);

/** People whom their employer took, at one opening. */
const confirmed = async (n: number, { travelMode = 'ORGANISED' as 'ORGANISED' | 'SELF', taken = true } = {}) => {
  const people = await peopleToPlace(house, n, { travelMode });
  const opening = await anOpening(house, { headcount: n });
  const who: { placementId: PlacementId; workerId: WorkerId }[] = [];
  for (const workerId of people) {
    const { body } = await house.as(county).post(door, { workerId, openingId: opening.openingId });
    who.push({ placementId: body['placementId'] as PlacementId, workerId });
  }
  const items = who.map(({ placementId }) => ({ placementId }));
  await house.as(county).post(`${door}/offers/batch`, { items });
  await house.as(villageOfficerOf(village)).post(`${door}/accepts/batch`, { items: items.map((item) => ({ ...item, by: 'SELF' })) });
  if (taken) for (const { placementId } of who) await employerTakes(house, placementId, opening.openingId);
  await house.quiet();
  const [first] = who;
  if (!first) throw new Error('nobody');
  return { who, first, opening, tripId: newId('trp') };
};
const placement = async ({ workerId }: { readonly workerId: string }): Promise<Row> =>
  ((await house.as(county).get(`${door}?workerId=${workerId}`)).body['data'] as Row[])[0] ?? {};
const said = async (placementId: string) =>
  (await house.events('matching')).filter(({ subject }) => subject === placementId).map(({ type }) => type);
const ledger = async (openingId: string) => {
  const { body } = await house.as(county).get(`/api/v1/matching/ledgers?openingId=${openingId}`);
  const { open, reserved, accepted, onPost } = (body['data'] as Record<string, number>[])[0] ?? {};
  return [open, reserved, accepted, onPost];
};

describe('the employer’s word', () => {
  it('twice is once: one request for a seat, of epoch 1', async () => {
    const { first, opening } = await confirmed(1);
    await employerTakes(house, first.placementId, opening.openingId);
    await house.quiet();
    expect((await said(first.placementId)).filter((type) => type === 'PlacementConfirmed')).toHaveLength(1);
    expect(await placement(first)).toMatchObject({ state: 'CONFIRMED', epoch: 1 });
  });

  it('no takes the placement back and frees the place; a yes that comes after it changes nothing', async () => {
    const { first, opening } = await confirmed(1, { taken: false });
    await house.says(CandidateRefused, { placementId: first.placementId, openingId: opening.openingId, reasonCode: 'SKILL' });
    await employerTakes(house, first.placementId, opening.openingId);
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'RESCINDED' });
    expect(await ledger(opening.openingId)).toEqual([1, 0, 0, 0]);
    expect((await house.events('matching', 'PlacementRescinded')).at(-1)?.data).toMatchObject({
      by: 'EMPLOYER',
      from: 'ACCEPTED',
      reasonCode: 'SKILL',
    });
  });

  it('on a placement that nobody knows is no fault', async () => {
    await employerTakes(house, newId('plc'), newId('opn'));
    await house.says(PostingConfirmed, { placementId: newId('plc'), on: day('2020-02-20') });
    await house.quiet();
    expect(await house.deadLetters('matching')).toEqual([]);
  });
});

describe('a seat', () => {
  it('that is moved to another trip counts by its hold version, whichever news comes first', async () => {
    const { first, tripId } = await confirmed(1);
    const other = newId('trp');
    await house.says(SeatMoved, {
      ...first,
      tripId: other,
      fromTripId: tripId,
      epoch: 1,
      holdVersion: 2,
      seatNo: 9,
      stopId: newId('stop'),
      gatherAt: at(7, 30),
    });
    await seatGiven(house, tripId, first);
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'SCHEDULED', seat: { tripId: other, seatNo: 9 } });
  });

  it('that is released with rebook is asked for again, one epoch later; the old seat comes too late', async () => {
    const { first, opening, tripId } = await confirmed(1);
    await seatGiven(house, tripId, first);
    const released = { ...first, tripId, epoch: 1, holdVersion: 2, seatNo: 7, reasonCode: 'TRIP_CANCELLED', rebook: true };
    await house.says(SeatReleased, released);
    await house.says(SeatReleased, released);
    await seatGiven(house, newId('trp'), first, { holdVersion: 3 });
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'CONFIRMED', epoch: 2, seat: null });
    const again = await house.events('matching', 'PlacementUnscheduled');
    expect(again.map(({ data }) => data)).toMatchObject([
      { epoch: 2, originVillageCode: village, destinationCode: '990201', reasonCode: 'TRIP_CANCELLED' },
    ]);
    await seatGiven(house, newId('trp'), first, { epoch: 2, holdVersion: 4 });
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'SCHEDULED', epoch: 2 });
    expect(await ledger(opening.openingId)).toEqual([0, 0, 1, 0]);
  });

  it('of someone who did not come ends the placement, once', async () => {
    const { first, opening, tripId } = await confirmed(1);
    await seatGiven(house, tripId, first);
    for (let i = 0; i < 2; i++) await house.says(NoShowRecorded, { ...first, tripId, epoch: 1, reasonCode: 'NO_SHOW' });
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'NO_SHOW' });
    expect(await ledger(opening.openingId)).toEqual([1, 0, 0, 0]);
  });
});

describe('the way to the post', () => {
  it('is the same when everything is said twice', async () => {
    const { first, opening, tripId } = await confirmed(1);
    for (let i = 0; i < 2; i++) {
      await seatGiven(house, tripId, first);
      await boards(house, tripId, first);
      await tripArrives(house, tripId);
      await handoverSays(house, tripId, [first.placementId]);
      await house.says(PostingConfirmed, { placementId: first.placementId, on: day('2020-02-20') });
    }
    await house.quiet();
    expect((await said(first.placementId)).slice(4)).toEqual([
      'PlacementScheduled',
      'PlacementBoarded',
      'PlacementArrived',
      'PlacementStarted',
    ]);
    expect(await ledger(opening.openingId)).toEqual([0, 0, 0, 1]);
  });

  it('does not lose who is scanned aboard late: the coach is in, the handover signed, the employer has spoken', async () => {
    const { who, opening, tripId } = await confirmed(3);
    const [onTime, late, spoken] = who as [(typeof who)[0] & object, (typeof who)[0] & object, (typeof who)[0] & object];
    for (const [n, each] of who.entries()) await seatGiven(house, tripId, each, { seatNo: n + 1 });
    await boards(house, tripId, onTime, 1);
    await house.says(PostingConfirmed, { placementId: spoken.placementId, on: day('2020-02-20') });
    await tripArrives(house, tripId);
    await handoverSays(house, tripId, [onTime.placementId, late.placementId]);
    await house.quiet();
    expect(await placement(late)).toMatchObject({ state: 'SCHEDULED' });
    expect(await placement(spoken)).toMatchObject({ state: 'SCHEDULED' });
    await boards(house, tripId, late, 2);
    await boards(house, tripId, spoken, 3);
    await house.quiet();
    for (const each of who) expect(await placement(each)).toMatchObject({ state: 'ON_POST' });
    expect(await ledger(opening.openingId)).toEqual([0, 0, 0, 3]);
  });

  it('leaves ARRIVED whom the handover misses, until the employer says that he is there', async () => {
    const { first, tripId } = await confirmed(1);
    await seatGiven(house, tripId, first);
    await boards(house, tripId, first);
    await tripArrives(house, tripId);
    await handoverSays(house, tripId, [first.placementId], 'MISSING');
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'ARRIVED' });
    await house.says(PostingConfirmed, { placementId: first.placementId, on: day('2020-02-21') });
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'ON_POST' });
  });

  it('needs no coach for someone who travels by himself', async () => {
    const { first } = await confirmed(1, { travelMode: 'SELF' });
    await house.says(PostingConfirmed, { placementId: first.placementId, on: day('2020-02-20') });
    await house.quiet();
    expect(await placement(first)).toMatchObject({ state: 'ON_POST' });
    expect((await house.events('matching', 'PlacementStarted')).at(-1)?.data).toMatchObject({ departureChannel: 'SELF', on: '2020-02-20' });
  });
});

describe('another answer to the village', () => {
  const survey = (workerId: WorkerId, to: 'NOT_GOING' | 'TO_PLACE' | 'DEPARTED', by: 'OFFICER' | 'SYSTEM' = 'OFFICER') =>
    house.says(SurveyRecorded, { workerId, villageCode: village, from: 'TO_PLACE', to, asOf: day('2020-02-20'), by });

  it('takes back what he has not accepted, and nothing later', async () => {
    const [early] = await peopleToPlace(house, 1);
    const { openingId } = await anOpening(house);
    await house.as(county).post(door, { workerId: early, openingId });
    const { first } = await confirmed(1);
    await survey(early!, 'NOT_GOING');
    await survey(first.workerId, 'NOT_GOING');
    await house.quiet();
    expect(await placement({ workerId: early! })).toMatchObject({ state: 'RESCINDED' });
    expect(await placement(first)).toMatchObject({ state: 'CONFIRMED' });
    expect(await ledger(openingId)).toEqual([5, 0, 0, 0]);
  });

  it('that a newer one has overtaken takes nothing back, however late it is heard', async () => {
    const [worker] = await peopleToPlace(house, 1);
    const { openingId } = await anOpening(house);
    await survey(worker!, 'NOT_GOING');
    await survey(worker!, 'TO_PLACE');
    await house.quiet();
    await house.as(county).post(door, { workerId: worker, openingId });
    const { work } = house.room('matching');
    const origin = { actor: 'usr:cun', scope: { kind: 'service', service: 'matching' }, correlationid: 'c', causationid: 'c' } as const;
    const late = await work.run(origin, (caller) =>
      house.get(RescindPlacementHandler).afterAnswer(caller, { workerId: worker!, version: 4 }),
    );
    expect(late).toMatchObject({ ok: false, refusal: { code: 'STALE_VERSION' } });
    expect(await placement({ workerId: worker! })).toMatchObject({ state: 'PROPOSED' });
  });

  it('that the system gives takes nothing back', async () => {
    const [worker] = await peopleToPlace(house, 1);
    const { openingId } = await anOpening(house);
    await house.as(county).post(door, { workerId: worker, openingId });
    await survey(worker!, 'DEPARTED', 'SYSTEM');
    await house.quiet();
    expect(await placement({ workerId: worker! })).toMatchObject({ state: 'PROPOSED' });
  });
});

it('leaves nothing that belongs to nothing', async () => {
  const status = (await house.as(anOperator).get('/api/v1/matching/status')).body;
  expect(status).toMatchObject({ orphans: { placements: 0, timers: 0 }, deadLetters: 0, parked: 0, pending: 0 });
});
