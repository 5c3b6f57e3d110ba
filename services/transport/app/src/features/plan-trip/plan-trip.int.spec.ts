import { aHouse, dispatcherOf, driverOf, employerOf } from '@fangang/testing';
import {
  aPlate,
  aPlannedTrip,
  api,
  clock,
  type County,
  dispatcher,
  draftOf,
  driverPermits,
  found,
  foundSite,
  transportRoom,
  vehiclePermits,
} from '../../transport.builders';

const house = aHouse([transportRoom()]);
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 4, drivers: 8 });
}, 30_000);

const draft = async (differs: object = {}): Promise<string> => {
  const { status, body } = await house.as(dispatcher).post(`${api}/trips`, draftOf(county, { ...differs }));
  expect(status).toBe(201);
  return String(body['tripId']);
};
const plan = (tripId: string) => house.as(dispatcher).post(`${api}/trips/${tripId}/plan`);
const registered = async (word: string, item: object): Promise<string> => {
  const { body } = await house.as(dispatcher).post(`${api}/${word}/batch`, { items: [item] });
  const [made] = body['items'] as Record<string, string>[];
  return made?.[word === 'vehicles' ? 'vehicleId' : 'driverId'] ?? '';
};

describe('planning a trip', () => {
  it('is not for a driver, and the trip does not exist for another county', async () => {
    const trip = await draft();
    expect((await house.as(driverOf(county.driverIds[0]!)).post(`${api}/trips/${trip}/plan`)).status).toBe(403);
    expect((await house.as(employerOf(county.employerId)).post(`${api}/trips/${trip}/plan`)).status).toBe(403);
    expect((await house.as(dispatcherOf('990102')).post(`${api}/trips/${trip}/plan`)).status).toBe(404);
  });

  it('starts in the dispatcher’s own county, with its own fleet and places', async () => {
    const other = house.as(dispatcherOf('990102'));
    expect((await other.post(`${api}/trips`, draftOf(county))).body).toMatchObject({ status: 403, code: 'OUT_OF_AREA' });
    expect((await other.post(`${api}/trips`, draftOf(county, { originCode: '990102' }))).body).toMatchObject({ status: 404 });
  });

  it('says what is missing', async () => {
    const trip = await draft({ vehicleId: undefined, driverIds: [] });
    expect((await plan(trip)).body).toMatchObject({ status: 422, code: 'TRIP_INCOMPLETE', params: { fields: 'coach driverIds' } });
  });

  it('tells what was not checked, which approvals the rules ask, and how many may travel', async () => {
    const trip = await draft({ vehicleId: county.vehicleIds[1], driverIds: county.driverIds.slice(2, 4) });
    expect((await plan(trip)).body).toMatchObject({
      state: 'PLANNED',
      allowed: 24,
      approvals: ['ORIGIN_APPROVED', 'FILED'],
      uncheckedRules: ['CONTINUOUS_NIGHT', '24H', '7D', 'CURFEW'],
    });
    expect((await plan(trip)).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
  });

  it('refuses a permit that runs out before arrival, of coach or driver', async () => {
    const coach = {
      carrierId: county.carrierId,
      plate: aPlate(),
      licensedSeats: 50,
      passengerSeats: 49,
      permits: vehiclePermits('2020-02-20'),
    };
    const vehicleId = await registered('vehicles', coach);
    expect((await plan(await draft({ vehicleId }))).body).toMatchObject({
      status: 422,
      code: 'PERMIT_EXPIRED',
      params: { validTo: '2020-02-20' },
    });
    const driverId = await registered('drivers', {
      carrierId: county.carrierId,
      name: '演示',
      phone: '10099999999',
      permits: driverPermits('2020-02-01'),
    });
    expect((await plan(await draft({ driverIds: [driverId] }))).body).toMatchObject({
      status: 422,
      code: 'PERMIT_EXPIRED',
      params: { kind: 'LICENCE_A1' },
    });
  });

  it('refuses a coach or driver that another trip has in those hours, and takes them for later ones', async () => {
    const [vehicleId, driverIds] = [county.vehicleIds[2], county.driverIds.slice(4, 5)];
    await aPlannedTrip(house, county, [], { vehicleId, driverIds });
    const overlapping = { gatherAt: clock(11), departAt: clock(11, 30), arriveBy: clock(16) };
    expect((await plan(await draft({ ...overlapping, vehicleId, driverIds: county.driverIds.slice(5, 6) }))).body).toMatchObject({
      status: 409,
      code: 'VEHICLE_BUSY',
    });
    expect((await plan(await draft({ ...overlapping, vehicleId: county.vehicleIds[3], driverIds }))).body).toMatchObject({
      status: 409,
      code: 'DRIVER_BUSY',
    });
    const later = { gatherAt: clock(12), departAt: clock(12, 30), arriveBy: clock(17) };
    expect((await plan(await draft({ ...later, vehicleId, driverIds }))).status).toBe(200);
  });

  it('lets one of two plans have a coach that both want at once', async () => {
    const wanted = { vehicleId: county.vehicleIds[3], driverIds: county.driverIds.slice(6, 7) };
    const trips = [await draft(wanted), await draft(wanted), await draft(wanted), await draft(wanted)];
    const answers = await Promise.all(trips.map((trip) => plan(trip)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('asks for two drivers over 400 km, and counts a cancelled trip no more', async () => {
    const far = await foundSite(house, { vehicles: 1, drivers: 2, km: 400.1 });
    const one = draftOf(far, { driverIds: far.driverIds.slice(0, 1) });
    const trip = String((await house.as(dispatcher).post(`${api}/trips`, one)).body['tripId']);
    expect((await plan(trip)).body).toMatchObject({ status: 422, code: 'SECOND_DRIVER_NEEDED', params: { km: 400, drivers: 2 } });
    const planned = await aPlannedTrip(house, far, []);
    expect((await house.as(dispatcher).post(`${api}/trips/${planned}/cancel`, { reasonCode: 'NO_VEHICLE' })).body).toMatchObject({
      state: 'CANCELLED',
    });
    await aPlannedTrip(house, far, []);
  });
});
