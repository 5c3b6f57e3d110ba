import { ClearanceGranted, ClearanceHeld, PlacementConfirmed, PlacementRescinded, PlacementUnscheduled } from '@fangang/contracts';
import { newId } from '@fangang/persistence';
import { aHouse, driverOf, villageOfficerOf } from '@fangang/testing';
import {
  aFiledTrip,
  aPlannedTrip,
  api,
  clock,
  confirmed,
  type County,
  dispatcher,
  draftOf,
  found,
  people,
  type Person,
  transportRoom,
} from '../../transport.builders';

const house = aHouse([transportRoom()]);
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 6, drivers: 12 });
}, 30_000);

let taken = 0;
const another = () => {
  const n = taken++;
  return { vehicleId: county.vehicleIds[n], driverIds: county.driverIds.slice(2 * n, 2 * n + 2) };
};
const somebody = (): Person => ({ placementId: newId('plc'), workerId: newId('wrk') });
const waiting = async (): Promise<readonly string[]> => {
  const { body } = await house.as(dispatcher).get(`${api}/demand-pool?date=2020-02-20`);
  return (body['data'] as { placementIds: string[] }[]).flatMap(({ placementIds }) => placementIds);
};
const rescinded = ({ siteId, employerId }: County, person: Person, epoch = 1) => ({
  ...person,
  openingId: newId('opn'),
  siteId,
  employerId,
  epoch,
  from: 'CONFIRMED' as const,
  by: 'WORKER',
  reasonCode: 'FAMILY',
});
const seat = (trip: string, { placementId }: Person) => house.as(dispatcher).post(`${api}/trips/${trip}/seats`, { placementId });
const seatsOf = async (trip: string) =>
  (await house.as(dispatcher).get(`${api}/trips/${trip}`)).body['seats'] as { placementId: string; passId: string | null }[];
const orphans = async () => (await house.as({ role: 'OPERATOR' }).get(`${api}/status`)).body['orphans'];

describe('the demand pool', () => {
  it('is not for a village officer', async () =>
    expect((await house.as(villageOfficerOf()).get(`${api}/demand-pool?date=2020-02-20`)).status).toBe(403));

  it('holds a confirmed placement once, however often it is told, and nobody who travels on his own', async () => {
    const [person, alone] = [somebody(), somebody()];
    await house.says(PlacementConfirmed, confirmed(county, person));
    await house.says(PlacementConfirmed, confirmed(county, person));
    await house.says(PlacementConfirmed, { ...confirmed(county, alone), travelMode: 'SELF' });
    await house.quiet();
    const pool = await waiting();
    expect(pool.filter((id) => id === person.placementId)).toHaveLength(1);
    expect(pool).not.toContain(alone.placementId);
  });

  it('holds nobody whose end was told before his request, and takes him again with a later epoch', async () => {
    const person = somebody();
    await house.says(PlacementRescinded, rescinded(county, person));
    await house.quiet();
    await house.says(PlacementConfirmed, confirmed(county, person));
    await house.quiet();
    expect(await waiting()).not.toContain(person.placementId);
    await house.says(PlacementUnscheduled, confirmed(county, person, { epoch: 2 }));
    await house.quiet();
    expect(await waiting()).toContain(person.placementId);
  });
});

describe('a placement that ends', () => {
  it('gives back seat and pass, once, and is seated no more', async () => {
    const [person, other] = await people(house, county, 2);
    const trip = await aFiledTrip(house, county, [person!, other!], another());
    await house.says(PlacementRescinded, rescinded(county, person!));
    await house.says(PlacementRescinded, rescinded(county, person!));
    await house.quiet();
    expect((await seatsOf(trip)).map(({ placementId }) => placementId)).toEqual([other?.placementId]);
    expect((await seat(trip, person!)).body).toMatchObject({ status: 409, code: 'HOLD_SUPERSEDED' });
    const told = (await house.events('transport', 'SeatReleased', 'PassRevoked')).filter(
      ({ data }) => data['placementId'] === person?.placementId,
    );
    expect(told.map(({ type, data }) => [type, data['reasonCode'], data['rebook']]).sort()).toEqual([
      ['PassRevoked', 'RESCINDED', undefined],
      ['SeatReleased', 'RESCINDED', false],
    ]);
    expect(await orphans()).toEqual({ seats: 0, passes: 0 });
  });

  it('gives back a pencilled seat without telling anybody', async () => {
    const [person] = await people(house, county, 1);
    const drafted = await house.as(dispatcher).post(`${api}/trips`, draftOf(county, another()));
    const trip = String(drafted.body['tripId']);
    expect((await seat(trip, person!)).body).toMatchObject({ state: 'PENCILLED' });
    await house.says(PlacementRescinded, rescinded(county, person!));
    await house.quiet();
    expect(await seatsOf(trip)).toEqual([]);
    expect((await house.events('transport', 'SeatReleased')).some(({ data }) => data['placementId'] === person?.placementId)).toBe(false);
  });

  it('changes nothing on a coach that has left, and is no orphan there', async () => {
    const [person] = await people(house, county, 1);
    const fleet = another();
    const trip = await aFiledTrip(house, county, [person!], fleet);
    const driver = house.as(driverOf(fleet.driverIds[0]!));
    await driver.post(`${api}/trips/${trip}/open-boarding`);
    expect((await driver.post(`${api}/trips/${trip}/depart`, { counted: 0 })).status).toBe(200);
    await house.says(PlacementRescinded, rescinded(county, person!));
    await house.quiet();
    expect((await seatsOf(trip)).map(({ placementId }) => placementId)).toEqual([person?.placementId]);
    expect(await orphans()).toEqual({ seats: 0, passes: 0 });
  });

  it('with an older epoch than the seat’s changes nothing', async () => {
    const person = somebody();
    await house.says(PlacementConfirmed, confirmed(county, person, { epoch: 2 }));
    await house.quiet();
    const trip = await aPlannedTrip(house, county, [person], another());
    await house.says(PlacementRescinded, rescinded(county, person, 1));
    await house.quiet();
    expect(await seatsOf(trip)).toHaveLength(1);
  });
});

describe('a person whom health holds', () => {
  it('is given no seat while it does, and one again afterwards', async () => {
    const [person] = await people(house, county, 1);
    const trip = await aPlannedTrip(house, county, [], another());
    await house.says(ClearanceHeld, { workerId: person!.workerId, heldFrom: clock(5, 10) });
    await house.quiet();
    expect((await seat(trip, person!)).body).toMatchObject({ status: 409, code: 'NOT_CLEARED' });
    await house.says(ClearanceGranted, { workerId: person!.workerId, clearedUntil: clock(20), satisfies: ['TEMPERATURE'] });
    await house.quiet();
    expect((await seat(trip, person!)).status).toBe(201);
  });
});

describe('a person with two placements', () => {
  it('is on no two trips in the same hours', async () => {
    const [person] = await people(house, county, 1);
    const second = { ...person!, placementId: newId('plc') };
    await house.says(PlacementConfirmed, confirmed(county, second));
    await house.quiet();
    const first = await aPlannedTrip(house, county, [person!], {
      vehicleId: county.vehicleIds[0],
      driverIds: county.driverIds.slice(0, 1),
      gatherAt: clock(13),
      departAt: clock(13),
      arriveBy: clock(17),
    });
    const overlapping = await aPlannedTrip(house, county, [], {
      vehicleId: county.vehicleIds[1],
      driverIds: county.driverIds.slice(2, 3),
      gatherAt: clock(16),
      departAt: clock(16),
      arriveBy: clock(20),
    });
    expect(first).not.toBe(overlapping);
    expect((await seat(overlapping, second)).body).toMatchObject({ status: 409, code: 'WORKER_ALREADY_SEATED' });
  });
});
