import { newId } from '@fangang/persistence';
import type { PlacementId } from '@fangang/kernel';
import { aHouse, anOperator, countyOfficerOf, employerOf, villageOfficerOf } from '@fangang/testing';
import {
  aPersonToPlace,
  anOpening,
  boards,
  employerTakes,
  handoverSays,
  matchingRoom,
  saySeeds,
  seatGiven,
  tripArrives,
  village,
} from './matching.builders';

const house = aHouse([matchingRoom]);
const county = countyOfficerOf();
const officer = villageOfficerOf(village);
beforeAll(() => saySeeds(house), 30_000);

const ledger = async (openingId: string) => {
  const { body } = await house.as(county).get(`/api/v1/matching/ledgers?openingId=${openingId}`);
  return (body['data'] as Record<string, unknown>[])[0];
};
const stateOf = async (placementId: string) => {
  const { body } = await house.as(county).get('/api/v1/matching/placements');
  return (body['data'] as { placementId: string; state: string }[]).find((each) => each.placementId === placementId)?.state;
};

it('brings one worker from the proposal to the post, and his place with him', async () => {
  const workerId = await aPersonToPlace(house);
  const { openingId, employerId, gateId } = await anOpening(house);
  expect(await ledger(openingId)).toMatchObject({ asked: 5, requested: 5, open: 5 });

  const proposed = await house.as(county).post('/api/v1/matching/placements', { workerId, openingId });
  expect(proposed).toMatchObject({ status: 201, body: { state: 'PROPOSED', reasonCodes: ['SKILL', 'WAGE'] } });
  const placementId = proposed.body['placementId'] as PlacementId;
  expect(await ledger(openingId)).toMatchObject({ open: 4, reserved: 1 });

  const offered = await house.as(county).post('/api/v1/matching/placements/offers/batch', { items: [{ placementId }] });
  expect(offered).toMatchObject({ status: 200, body: { summary: { offered: 1, refused: 0 }, items: [{ state: 'OFFERED' }] } });
  const accepted = await house.as(officer).post('/api/v1/matching/placements/accepts/batch', { items: [{ placementId, by: 'OFFICER' }] });
  expect(accepted).toMatchObject({ status: 200, body: { summary: { accepted: 1, refused: 0 }, items: [{ state: 'ACCEPTED' }] } });
  expect(await ledger(openingId)).toMatchObject({ open: 4, reserved: 0, accepted: 1 });

  await employerTakes(house, placementId, openingId);
  await house.quiet();
  expect((await house.events('matching', 'PlacementConfirmed'))[0]?.data).toMatchObject({
    ...{ placementId, workerId, epoch: 1, originVillageCode: village, destinationCode: '990201', gateId },
    ...{ readyFrom: '2020-02-20', arriveBy: '2020-02-29', priorityRank: 5, travelMode: 'ORGANISED' },
  });

  const tripId = newId('trp');
  const who = { placementId, workerId };
  await seatGiven(house, tripId, who);
  await house.quiet();
  expect(await stateOf(placementId)).toBe('SCHEDULED');
  await boards(house, tripId, who);
  await house.quiet();
  expect(await stateOf(placementId)).toBe('BOARDED');
  expect(await ledger(openingId)).toMatchObject({ accepted: 1, boarded: 1 });
  await tripArrives(house, tripId);
  await handoverSays(house, tripId, [placementId]);
  await house.quiet();

  const mine = await house.as(employerOf(employerId)).get('/api/v1/matching/placements');
  expect(mine.body).toMatchObject({ data: [{ placementId, workerId, state: 'ON_POST', villageCode: '990101' }] });
  expect(await ledger(openingId)).toMatchObject({ requested: 5, open: 4, reserved: 0, accepted: 0, onPost: 1, boarded: 1 });
  expect((await house.events('matching')).filter(({ subject }) => subject === placementId).map(({ type }) => type)).toEqual([
    ...['PlacementProposed', 'PlacementOffered', 'PlacementAccepted', 'PlacementConfirmed', 'PlacementScheduled'],
    ...['PlacementBoarded', 'PlacementArrived', 'PlacementStarted'],
  ]);
  const figures = await house.as(county).get('/api/v1/matching/figures?area=990101');
  expect(figures.body).toMatchObject({
    proposed: 1,
    offered: 1,
    accepted: 1,
    confirmed: 1,
    scheduled: 1,
    boarded: 1,
    arrived: 1,
    onPost: 1,
    declined: 0,
  });
  const status = await house.as(anOperator).get('/api/v1/matching/status');
  expect(status.body).toMatchObject({
    pending: 0,
    deadLetters: 0,
    parked: 0,
    orphans: { placements: 0, timers: 0 },
    timers: { pending: 1, overdue: 0 },
  });
});
