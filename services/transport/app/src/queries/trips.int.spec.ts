import { newId } from '@fangang/persistence';
import { aHouse, countyOfficerOf, dispatcherOf, driverOf, employerOf, villageOfficerOf } from '@fangang/testing';
import {
  aFiledTrip,
  aPlannedTrip,
  api,
  type County,
  dispatcher,
  draftOf,
  found,
  foundSite,
  officer,
  people,
  transportRoom,
} from '../transport.builders';

const house = aHouse([transportRoom()]);
let county: County;
let elsewhere: County;
const trips: string[] = [];
beforeAll(async () => {
  county = await found(house, { vehicles: 3, drivers: 3 });
  elsewhere = await foundSite(house, { vehicles: 1, drivers: 1 });
  const fleet = (n: number) => ({ vehicleId: county.vehicleIds[n], driverIds: [county.driverIds[n]] });
  trips.push(await aFiledTrip(house, county, await people(house, county, 2), fleet(0)));
  trips.push(await aPlannedTrip(house, county, [], fleet(1)));
  trips.push(String((await house.as(dispatcher).post(`${api}/trips`, draftOf(county, fleet(2)))).body['tripId']));
  trips.push(await aPlannedTrip(house, elsewhere, [], { driverIds: elsewhere.driverIds }));
  for (let n = 0; n < 4; n++)
    trips.push(
      String((await house.as(dispatcher).post(`${api}/trips`, draftOf(county, { vehicleId: undefined, driverIds: [] }))).body['tripId']),
    );
}, 60_000);

const listed = async (who: Parameters<typeof house.as>[0], query = ''): Promise<readonly string[]> => {
  const { status, body } = await house.as(who).get(`${api}/trips${query}`);
  expect(status).toBe(200);
  return (body['data'] as { tripId: string }[]).map(({ tripId }) => tripId);
};

describe('the list of trips', () => {
  it('is shut to village officers and empty for another county', async () => {
    expect((await house.as(villageOfficerOf()).get(`${api}/trips`)).status).toBe(403);
    expect(await listed(dispatcherOf('990102'))).toEqual([]);
    expect((await house.as(countyOfficerOf('990102')).get(`${api}/trips/${trips[0]}`)).status).toBe(404);
  });

  it('shows the county all, an employer those to his sites, a driver his own', async () => {
    expect([...(await listed(officer))].sort()).toEqual([...trips].sort());
    expect(await listed(employerOf(elsewhere.employerId))).toEqual([trips[3]]);
    expect(await listed(employerOf(newId('emp')))).toEqual([]);
    expect(await listed(driverOf(county.driverIds[1]!))).toEqual([trips[1]]);
  });

  it('is asked by day and state, page by page, and knows no other question', async () => {
    expect(await listed(dispatcher, '?date=2020-02-20&state=DRAFT')).toEqual([trips[2], ...trips.slice(4)].sort());
    expect(await listed(dispatcher, '?date=2020-02-21')).toEqual([]);
    const seen: string[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const { body } = await house.as(dispatcher).get(`${api}/trips?limit=1${after ? `&after=${after}` : ''}`);
      seen.push(...(body['data'] as { tripId: string }[]).map(({ tripId }) => tripId));
      after = (body['page'] as { next?: string }).next;
    }
    expect(seen).toEqual([...trips].sort());
    expect((await house.as(dispatcher).get(`${api}/trips?plate=x`)).body).toMatchObject({ status: 400, code: 'UNKNOWN_FIELD' });
  });
});

describe('one trip', () => {
  it('tells where it stands, what it waits for and who sits where, without a name', async () => {
    const { body } = await house.as(dispatcher).get(`${api}/trips/${trips[0]}`);
    expect(body).toMatchObject({
      state: 'FILED',
      scope: 'INTER_CITY',
      nextStep: null,
      seated: 2,
      passes: 2,
      allowed: 24,
      rideMinutes: 225,
      km: 300,
      factorPercent: 50,
    });
    expect((await house.as(dispatcher).get(`${api}/trips/${trips[1]}`)).body).toMatchObject({
      state: 'PLANNED',
      nextStep: 'ORIGIN_APPROVED',
    });
    const manifest = await house.as(dispatcher).get(`${api}/trips/${trips[0]}/manifest`);
    expect(manifest.body).toMatchObject({ frozen: false, manifestHash: null, rows: [{ seatNo: 1, boarded: false }, { boarded: false }] });
  });

  it('shows its coach’s paper to who files, approves or drives, not to the employer, and notes each look', async () => {
    const paper = `${api}/trips/${trips[0]}/vehicle-pass`;
    expect((await house.as(employerOf(county.employerId)).get(paper)).status).toBe(403);
    expect((await house.as(officer).get(paper)).body).toMatchObject({ drivers: [{ driverId: county.driverIds[0], name: '演示司机0' }] });
    expect((await house.as(driverOf(county.driverIds[0]!)).get(paper)).status).toBe(200);
    expect((await house.as(driverOf(county.driverIds[1]!)).get(paper)).status).toBe(404);
    expect((await house.as(dispatcher).get(`${api}/trips/${trips[1]}/vehicle-pass`)).status).toBe(404);
    expect(await house.room('transport').connection.collection('audit').countDocuments({ what: 'vehicle-pass.read' })).toBe(2);
  });
});

describe('the figures of a day', () => {
  it('are those of the reader’s area', async () => {
    expect((await house.as(dispatcherOf('990102')).get(`${api}/figures?area=990101&day=2020-02-20`)).body).toMatchObject({
      status: 403,
      code: 'OUT_OF_AREA',
    });
    const { body } = await house.as(officer).get(`${api}/figures?area=990101&day=2020-02-20`);
    expect(body).toMatchObject({
      trips: 3,
      seats: 2,
      allowed: 72,
      boarded: 0,
      noShow: 0,
      refused: 0,
      passesRevoked: 0,
      departed: { trips: 0, people: 0 },
    });
  });
});
