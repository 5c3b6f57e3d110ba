import { newId } from '@fangang/persistence';
import { aHouse, dispatcherOf, driverOf, employerOf, eventually } from '@fangang/testing';
import { aFiledTrip, api, clock, dispatcher, found, people, transportRoom } from './transport.builders';

const house = aHouse([transportRoom()]);

it('brings one person from the confirmed placement to the signed handover', async () => {
  const county = await found(house);
  const [person] = await people(house, county, 1);
  if (!person) throw new Error('nobody');
  const tripId = await aFiledTrip(house, county, [person]);
  const driver = house.as(driverOf(county.driverIds[0]!));
  const employer = house.as(employerOf(county.employerId));
  const trip = `${api}/trips/${tripId}`;

  const passes = await house.as(dispatcher).get(`${trip}/passes`);
  expect(passes.body).toMatchObject({ data: [{ placementId: person.placementId, seatNo: 1, state: 'ACTIVE' }] });
  const rid = (passes.body['data'] as { rid: string }[])[0]?.rid;

  await house.at('2020-02-20T07:30:00+08:00');
  expect((await driver.post(`${trip}/open-boarding`)).status).toBeLessThan(500);
  const deviceId = newId('dev');
  expect((await driver.get(`${trip}/package?deviceId=${deviceId}`)).status).toBe(200);
  const scan = { id: newId('scn'), tripId, rid, direction: 'BOARD', verdict: 'VALID', outcome: 'BOARDED', scannedAt: clock(7, 40) };
  const scanned = await driver.post(`${api}/scans/batch`, { deviceId, clockSkewMs: 0, listCounter: 1, items: [scan] });
  expect(scanned.body).toMatchObject({ summary: { recorded: 1, flagged: 0, known: 0, refused: 0 } });

  await house.at('2020-02-20T08:00:00+08:00');
  expect((await driver.post(`${trip}/depart`, { counted: 1 })).body).toMatchObject({ state: 'DEPARTED', boarded: 1, flags: [] });
  await house.at('2020-02-20T12:00:00+08:00');
  expect((await driver.post(`${trip}/arrive`, { counted: 1 })).body).toMatchObject({ state: 'ARRIVED', boarded: 1, flags: [] });
  await house.at('2020-02-20T12:30:00+08:00');
  expect((await driver.post(`${trip}/handover`, { rows: [{ placementId: person.placementId, outcome: 'ON_POST' }] })).status).toBe(200);
  expect((await employer.post(`${trip}/handover/sign`)).body).toMatchObject({ state: 'HANDED_OVER', rows: 1 });

  const said = (await house.events('transport')).map(({ type }) => type);
  expect(said).toEqual(
    expect.arrayContaining([
      'TripPlanned',
      'SeatAssigned',
      'PassIssued',
      'WorkerBoarded',
      'ManifestFrozen',
      'TripDeparted',
      'TripArrived',
      'HandoverSigned',
    ]),
  );
  const figures = await house.as(dispatcherOf()).get(`${api}/figures?area=990101&day=2020-02-20`);
  expect(figures.body).toMatchObject({ trips: 1, seats: 1, boarded: 1, arrived: { trips: 1, people: 1 }, handedOver: { onPost: 1 } });
  const status = await eventually(async () => (await house.as({ role: 'OPERATOR' }).get(`${api}/status`)).body);
  expect(status).toMatchObject({ orphans: { seats: 0, passes: 0 } });
}, 30_000);
