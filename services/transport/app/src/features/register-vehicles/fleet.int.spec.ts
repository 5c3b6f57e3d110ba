import { aHouse, countyOfficerOf, dispatcherOf, driverOf, villageOfficerOf } from '@fangang/testing';
import { newId } from '@fangang/persistence';
import {
  aPlate,
  api,
  type County,
  dispatcher,
  driverPermits,
  found,
  officer,
  transportRoom,
  vehiclePermits,
} from '../../transport.builders';

const house = aHouse([transportRoom()]);
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 3, drivers: 3 });
}, 30_000);

const desk = () => house.as(dispatcher);
const aCoach = (differs: object = {}) => ({
  carrierId: county.carrierId,
  plate: aPlate(),
  licensedSeats: 50,
  passengerSeats: 49,
  permits: vehiclePermits(),
  ...differs,
});
const itemsOf = ({ body }: { body: Record<string, unknown> }) => body['items'] as Record<string, unknown>[];

describe('the fleet', () => {
  it('is entered by the dispatcher of the county alone', async () => {
    const carrier = { displayName: '演示客运', creditCode: '91990101MA0000015C', divisionCode: '990101' };
    expect((await house.as(villageOfficerOf()).post(`${api}/carriers`, carrier)).status).toBe(403);
    expect((await house.as(officer).post(`${api}/vehicles/batch`, { items: [aCoach()] })).status).toBe(403);
    expect((await house.as(driverOf(newId('drv'))).post(`${api}/drivers/batch`, { items: [] })).status).toBe(403);
    expect((await house.as(dispatcherOf('990102')).post(`${api}/carriers`, carrier)).body).toMatchObject({
      status: 403,
      code: 'OUT_OF_AREA',
    });
    expect(itemsOf(await house.as(dispatcherOf('990102')).post(`${api}/vehicles/batch`, { items: [aCoach()] }))).toMatchObject([
      { status: 404 },
    ]);
    expect((await house.as(countyOfficerOf('990102')).get(`${api}/vehicles`)).body).toMatchObject({ data: [] });
    expect((await house.as(officer).get(`${api}/drivers`)).status).toBe(403);
  });

  it('takes a carrier once, under a code that adds up', async () => {
    const carrier = { displayName: '演示客运', creditCode: '91990101MA00000312', divisionCode: '990101' };
    expect((await desk().post(`${api}/carriers`, carrier)).status).toBe(201);
    expect((await desk().post(`${api}/carriers`, carrier)).body).toMatchObject({ status: 409, code: 'CREDIT_CODE_TAKEN' });
    expect((await desk().post(`${api}/carriers`, { ...carrier, creditCode: '91990101MA00000313' })).body).toMatchObject({
      status: 422,
      code: 'CREDIT_CODE_CHECKSUM',
    });
  });

  it('takes each plate once, whatever was typed, and a flaw of one stops none of the others', async () => {
    const plate = aPlate();
    const answer = await desk().post(`${api}/vehicles/batch`, {
      items: [
        aCoach({ plate }),
        aCoach({ plate: `${plate.slice(0, 2)}·${plate.slice(2)}` }),
        aCoach({ plate: '川AI0000' }),
        aCoach({ passengerSeats: 60 }),
        aCoach(),
      ],
    });
    expect(answer.body).toMatchObject({ summary: { created: 2, refused: 3 } });
    expect(itemsOf(answer).map(({ problem }) => (problem as { code?: string } | undefined)?.code)).toEqual([
      undefined,
      'PLATE_TAKEN',
      'PLATE_FORMAT',
      'VALUE_RANGE',
      undefined,
    ]);
  });

  it('keeps names and phones of drivers unreadable, shows them to the dispatcher, and notes that he looked', async () => {
    const items = [{ carrierId: county.carrierId, name: '演示欧阳锋', phone: '100 1234 5678', permits: driverPermits() }];
    expect(itemsOf(await desk().post(`${api}/drivers/batch`, { items }))).toMatchObject([{ status: 201 }]);
    const { connection } = house.room('transport');
    const stored = JSON.stringify([
      await connection.collection('drivers').find({}).toArray(),
      await connection.collection('receipts').find({}).toArray(),
      await connection.collection('outbox').find({}).toArray(),
    ]);
    expect(stored).toMatch(/A256GCM\./);
    expect(stored).not.toMatch(/欧阳锋|10012345678/);
    const { body } = await desk().get(`${api}/drivers?limit=200`);
    expect((body['data'] as { name: string; phone: string }[]).filter(({ name }) => name === '演示欧阳锋')).toMatchObject([
      { phone: '*******5678' },
    ]);
    expect(await connection.collection('audit').countDocuments({ what: 'drivers.list', actor: 'usr:diaodu' })).toBe(1);
  });

  it('is read page by page', async () => {
    const first = await desk().get(`${api}/vehicles?limit=2`);
    const next = String((first.body['page'] as { next?: string }).next);
    const rest = await desk().get(`${api}/vehicles?limit=2&after=${next}`);
    const idsOf = ({ body }: { body: Record<string, unknown> }) =>
      (body['data'] as { vehicleId: string }[]).map(({ vehicleId }) => vehicleId);
    expect(idsOf(first)).toEqual(county.vehicleIds.slice(0, 2));
    expect(idsOf(rest)[0]).toBe(county.vehicleIds[2]);
    expect((await desk().get(`${api}/vehicles?after=x`)).body).toMatchObject({ code: 'CURSOR_INVALID' });
    expect((await desk().get(`${api}/vehicles?plate=x`)).body).toMatchObject({ status: 400, code: 'UNKNOWN_FIELD' });
  });
});

describe('travel times', () => {
  const enter = (item: object, who = dispatcher as { role: 'DISPATCHER'; areas: readonly string[] }) =>
    house.as(who).post(`${api}/travel-times/batch`, { items: [item] });

  it('are entered from a place of one’s own area, in range, and hold on no day twice', async () => {
    const point = String(
      (await desk().post(`${api}/pickup-points`, { displayName: '示例二村', divisionCode: '990101101202' })).body['pickupPointId'],
    );
    const row = { from: point, to: county.gateId, minutes: 60, km: 50, source: '演示', validFrom: '2020-01-01', validTo: '2020-03-01' };
    expect(itemsOf(await enter(row, dispatcherOf('990102') as never))).toMatchObject([{ status: 404 }]);
    expect(itemsOf(await enter({ ...row, minutes: 2_881 }))).toMatchObject([{ problem: { code: 'TRAVEL_TIME_RANGE' } }]);
    expect(itemsOf(await enter(row))).toMatchObject([{ status: 201 }]);
    expect(itemsOf(await enter({ ...row, validFrom: '2020-02-01' }))).toMatchObject([{ problem: { code: 'TRAVEL_TIME_OVERLAP' } }]);
    expect(itemsOf(await enter({ ...row, validFrom: '2020-03-01', validTo: undefined }))).toMatchObject([{ status: 201 }]);
    expect(
      ((await desk().get(`${api}/travel-times`)).body['data'] as { from: string }[]).filter(({ from }) => from === point),
    ).toHaveLength(2);
  });

  it('are estimated where none is known; a place without coordinates is named', async () => {
    const draft = (pickupPointId: string) => ({
      originCode: '990101',
      destinationCode: '990201',
      gatherAt: '2020-02-20T07:30:00+08:00',
      departAt: '2020-02-20T08:00:00+08:00',
      pickupPointId,
      gateId: county.gateId,
      vehicleId: county.vehicleIds[0],
      driverIds: county.driverIds,
    });
    const blind = await desk().post(`${api}/pickup-points`, { displayName: '示例三村', divisionCode: '990101101203' });
    expect((await desk().post(`${api}/trips`, draft(String(blind.body['pickupPointId'])))).body).toMatchObject({
      status: 422,
      code: 'COORDINATES_MISSING',
      params: { place: '示例三村' },
    });
    const known = await desk().post(`${api}/pickup-points`, {
      displayName: '示例四村',
      divisionCode: '990101101204',
      lat: 30.6,
      lng: 104.2,
    });
    const trip = String((await desk().post(`${api}/trips`, draft(String(known.body['pickupPointId'])))).body['tripId']);
    expect((await desk().post(`${api}/trips/${trip}/plan`)).status).toBe(200);
    expect((await desk().get(`${api}/trips/${trip}`)).body).toMatchObject({
      estimates: [{ from: known.body['pickupPointId'], to: county.gateId }],
    });
  });
});
