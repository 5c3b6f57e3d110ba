import { newId } from '@fangang/persistence';
import { aHouse, dispatcherOf, villageOfficerOf } from '@fangang/testing';
import { aPlannedTrip, api, type County, dispatcher, draftOf, found, people, transportRoom } from '../../transport.builders';

const house = aHouse([transportRoom()]);
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 8, drivers: 16 });
}, 30_000);

let next = 0;
/** Another coach and crew for each trip of this file. */
const another = () => {
  const n = next++;
  return { vehicleId: county.vehicleIds[n], driverIds: county.driverIds.slice(2 * n, 2 * n + 2) };
};
const seat = (tripId: string, placementId: string, wish: object = {}) =>
  house.as(dispatcher).post(`${api}/trips/${tripId}/seats`, { placementId, ...wish });

describe('a seat', () => {
  it('is not given by a village officer, and the trip does not exist for a dispatcher of another county', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    const [person] = await people(house, county, 1);
    const body = { placementId: person?.placementId };
    expect((await house.as(villageOfficerOf()).post(`${api}/trips/${trip}/seats`, body)).body).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect((await house.as(dispatcherOf('990102')).post(`${api}/trips/${trip}/seats`, body)).body).toMatchObject({ status: 404 });
    expect((await seat(trip, newId('plc'))).body).toMatchObject({ status: 404 });
  });

  it('is not given to a worker of another county', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    const [stranger] = await people(house, county, 1, { originVillageCode: '990102101201' });
    expect((await seat(trip, stranger?.placementId ?? '')).body).toMatchObject({ status: 404 });
  });

  it('is refused to the twenty-fifth of a coach that may carry 24, though seats stand empty', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    const crowd = await people(house, county, 25);
    for (const { placementId } of crowd.slice(0, 24)) expect((await seat(trip, placementId)).status).toBe(201);
    const last = await seat(trip, crowd[24]?.placementId ?? '');
    expect(last.body).toMatchObject({ status: 409, code: 'TRIP_FULL', params: { allowed: 24, seats: 49, pct: 50 } });
  }, 30_000);

  it('that is the last goes to exactly one of fifty who want it; the others are told no, none to come again', async () => {
    const trip = await aPlannedTrip(house, county, await people(house, county, 23), another());
    const crowd = await people(house, county, 50);
    const answers = await Promise.all(crowd.map(({ placementId }) => seat(trip, placementId)));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect({ yes: count(201), no: count(409), other: 50 - count(201) - count(409) }).toEqual({ yes: 1, no: 49, other: 0 });
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body['code']))).toEqual(new Set(['TRIP_FULL']));
  }, 60_000);

  it('is one for fifty copies of one request, and is told once', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    const [person] = await people(house, county, 1);
    const copies = await Promise.all(
      Array.from({ length: 50 }, () =>
        house.as(dispatcher).post(`${api}/trips/${trip}/seats`, { placementId: person?.placementId }, { key: 'k1' }),
      ),
    );
    expect(new Set(copies.map(({ status, body }) => `${status} ${String(body['seatNo'])}`))).toEqual(new Set(['201 1']));
    const told = (await house.events('transport', 'SeatAssigned')).filter(({ data }) => data['placementId'] === person?.placementId);
    expect(told).toHaveLength(1);
  }, 30_000);

  it('is refused to someone who has one, where it must stay empty, and where another sits', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    const [one, two] = await people(house, county, 2);
    expect((await seat(trip, one?.placementId ?? '')).body).toMatchObject({ seatNo: 1, state: 'ASSIGNED' });
    expect((await seat(trip, one?.placementId ?? '')).body).toMatchObject({ status: 409, code: 'WORKER_ALREADY_SEATED' });
    expect((await seat(trip, two?.placementId ?? '', { seatNo: 1 })).body).toMatchObject({ status: 409, code: 'SEAT_TAKEN' });
    expect((await seat(trip, two?.placementId ?? '', { seatNo: 49 })).body).toMatchObject({ status: 409, code: 'SEAT_BLOCKED' });
  });

  it('is pencilled in a draft without telling anybody, and guarded all the same', async () => {
    const drafted = await house.as(dispatcher).post(`${api}/trips`, draftOf(county, another()));
    const trip = String(drafted.body['tripId']);
    const [one] = await people(house, county, 1);
    expect((await seat(trip, one?.placementId ?? '')).body).toMatchObject({ seatNo: 1, state: 'PENCILLED' });
    expect((await seat(trip, one?.placementId ?? '')).body).toMatchObject({ code: 'WORKER_ALREADY_SEATED' });
    expect((await house.events('transport', 'SeatAssigned')).some(({ data }) => data['placementId'] === one?.placementId)).toBe(false);
    expect((await house.as(dispatcher).post(`${api}/trips/${trip}/seats/release`, { placementId: one?.placementId })).status).toBe(200);
    expect((await seat(trip, one?.placementId ?? '')).status).toBe(201);
  });
});
