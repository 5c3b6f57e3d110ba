import { newId } from '@fangang/persistence';
import { aHouse, driverOf, employerOf, eventually } from '@fangang/testing';
import { aFiledTrip, aPlannedTrip, api, type County, dispatcher, found, people, transportRoom } from '../../transport.builders';

const house = aHouse([transportRoom()]);
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 3, drivers: 3 });
}, 30_000);

const fleet = (n: number) => ({ vehicleId: county.vehicleIds[n], driverIds: [county.driverIds[n]] });
const stateOf = async (trip: string) => (await house.as(dispatcher).get(`${api}/trips/${trip}`)).body['state'];

describe('boarding', () => {
  it('is opened early by the driver of the trip alone, once every approval is there', async () => {
    const planned = await aPlannedTrip(house, county, [], fleet(0));
    const driver = house.as(driverOf(county.driverIds[0]!));
    expect((await house.as(dispatcher).post(`${api}/trips/${planned}/open-boarding`)).status).toBe(403);
    expect((await house.as(driverOf(newId('drv'))).post(`${api}/trips/${planned}/open-boarding`)).status).toBe(404);
    expect((await driver.post(`${api}/trips/${planned}/open-boarding`)).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
  });

  it('opens by itself at the hour of gathering, for trips that are ready and no others', async () => {
    const ready = await aFiledTrip(house, county, await people(house, county, 1), fleet(1));
    const notFiled = await aPlannedTrip(house, county, [], fleet(2));
    expect(await stateOf(ready)).toBe('FILED');
    await house.at('2020-02-20T07:30:00+08:00');
    await eventually(async () => expect(await stateOf(ready)).toBe('BOARDING'), { within: 10_000 });
    expect(await stateOf(notFiled)).toBe('PLANNED');
    expect((await house.events('transport', 'BoardingOpened')).map(({ subject }) => subject)).toEqual([ready]);
    const driver = house.as(driverOf(county.driverIds[1]!));
    expect((await driver.post(`${api}/trips/${ready}/open-boarding`)).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    await driver.post(`${api}/trips/${ready}/depart`, { counted: 0 });
    await driver.post(`${api}/trips/${ready}/arrive`, { counted: 0 });
    await driver.post(`${api}/trips/${ready}/handover`, { rows: [] });
    expect((await house.as(employerOf(county.employerId)).post(`${api}/trips/${ready}/handover/sign`)).status).toBe(200);
    await house.at('2020-02-21T08:00:00+08:00');
    await eventually(async () => expect(await stateOf(ready)).toBe('CLOSED'), { within: 10_000 });
  });
});
