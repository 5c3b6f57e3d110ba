import { newId } from '@fangang/persistence';
import { aHouse, driverOf } from '@fangang/testing';
import { ClearanceHeld } from '@fangang/contracts';
import { aFiledTrip, api, clock, type County, dispatcher, found, people, type Person, transportRoom } from '../../transport.builders';

const house = aHouse([transportRoom()], { startAt: clock(7) });
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 10, drivers: 10 });
}, 30_000);

let taken = 0;
interface Ready {
  readonly trip: string;
  readonly crew: ReturnType<typeof driverOf>;
  readonly rids: readonly string[];
  readonly seated: readonly Person[];
}
/** A filed trip with passes, its driver, and the pass numbers in the order of the people. */
const ready = async (count: number): Promise<Ready> => {
  const n = taken++;
  const seated = await people(house, county, count);
  const driverId = county.driverIds[n]!;
  const trip = await aFiledTrip(house, county, seated, { vehicleId: county.vehicleIds[n], driverIds: [driverId] });
  const passes = (await house.as(dispatcher).get(`${api}/trips/${trip}/passes`)).body['data'] as { rid: string; placementId: string }[];
  const rids = seated.map(({ placementId }) => passes.find((pass) => pass.placementId === placementId)?.rid ?? '');
  return { trip, crew: driverOf(driverId), rids, seated };
};
const scanOf = (tripId: string, rid: string | undefined, differs: object = {}) => ({
  id: newId('scn'),
  tripId,
  rid,
  direction: 'BOARD',
  verdict: 'VALID',
  outcome: 'BOARDED',
  scannedAt: clock(7, 40),
  ...differs,
});
const tell = (crew: Ready['crew'], items: readonly object[], deviceId: string = newId('dev')) =>
  house.as(crew).post(`${api}/scans/batch`, { deviceId, clockSkewMs: 0, listCounter: 1, items });
const itemsOf = ({ body }: { body: Record<string, unknown> }) =>
  body['items'] as { status: number; outcome?: string; flags?: string[]; problem?: { code: string } }[];
const tripOf = async (trip: string) =>
  (await house.as(dispatcher).get(`${api}/trips/${trip}`)).body as {
    state: string;
    boarded: number;
    seats: { placementId: string; state: string }[];
  };
const tasksOf = async (trip: string) =>
  ((await house.as(dispatcher).get(`${api}/tasks`)).body['data'] as { kind: string; tripId: string }[])
    .filter(({ tripId }) => tripId === trip)
    .map(({ kind }) => kind);

describe('scans', () => {
  it('are told by the driver of the trip, not by a dispatcher, and not by another driver', async () => {
    const { trip, rids } = await ready(1);
    expect((await tell({ ...dispatcher, role: 'DISPATCHER' } as never, [scanOf(trip, rids[0])])).status).toBe(403);
    expect(itemsOf(await tell(driverOf(newId('drv')), [scanOf(trip, rids[0])]))).toMatchObject([{ status: 404 }]);
    expect((await tripOf(trip)).boarded).toBe(0);
  });

  it('board people, and open boarding where nobody had', async () => {
    const { trip, crew, rids } = await ready(2);
    expect((await tell(crew, [scanOf(trip, rids[0]), scanOf(trip, rids[1])])).body).toMatchObject({
      summary: { recorded: 2, flagged: 0, known: 0, refused: 0 },
    });
    expect(await tripOf(trip)).toMatchObject({ state: 'BOARDING', boarded: 2 });
  });

  it('told twice are one, with the same key and with another', async () => {
    const { trip, crew, rids } = await ready(1);
    const scan = scanOf(trip, rids[0]);
    expect(itemsOf(await tell(crew, [scan]))).toMatchObject([{ outcome: 'RECORDED' }]);
    expect(itemsOf(await tell(crew, [scan]))).toMatchObject([{ outcome: 'KNOWN' }]);
    expect((await house.events('transport', 'WorkerBoarded')).filter(({ subject }) => subject === trip)).toHaveLength(1);
  });

  it('of one pass at two doors are both kept; the second is flagged and leaves a task', async () => {
    const { trip, crew, rids } = await ready(1);
    const answers = await Promise.all([tell(crew, [scanOf(trip, rids[0])]), tell(crew, [scanOf(trip, rids[0])])]);
    expect(
      answers
        .flatMap(itemsOf)
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['FLAGGED', 'RECORDED']);
    expect(await tasksOf(trip)).toEqual(['DUPLICATE_BOARDING']);
    expect((await tripOf(trip)).boarded).toBe(1);
  });

  it('after a revocation stay what they were, flagged', async () => {
    const { trip, crew, rids, seated } = await ready(1);
    await house.says(ClearanceHeld, { workerId: seated[0]!.workerId, heldFrom: clock(7, 5) });
    await house.quiet();
    expect(itemsOf(await tell(crew, [scanOf(trip, rids[0])]))).toMatchObject([{ outcome: 'FLAGGED', flags: ['AFTER_REVOCATION'] }]);
    expect(await tasksOf(trip)).toEqual(['BOARDED_AFTER_REVOCATION']);
    expect((await tripOf(trip)).boarded).toBe(1);
  });

  it('of a pass of another trip, of a forged one, or a mere look board nobody and are kept', async () => {
    const [one, other] = [await ready(1), await ready(1)];
    const wrong = scanOf(one.trip, other.rids[0], { verdict: 'WRONG_TRIP', outcome: 'REFUSED' });
    const forged = scanOf(one.trip, undefined, { verdict: 'FORGED', outcome: 'REFUSED' });
    const look = scanOf(one.trip, one.rids[0], { direction: 'CHECK', outcome: 'CHECKED' });
    expect((await tell(one.crew, [wrong, forged, look])).body).toMatchObject({ summary: { recorded: 3 } });
    expect([(await tripOf(one.trip)).boarded, (await tripOf(other.trip)).boarded]).toEqual([0, 0]);
  });

  it('that are malformed stop at the door, with the place of the flaw', async () => {
    const { trip, crew, rids } = await ready(1);
    const answer = await tell(crew, [scanOf(trip, rids[0]), { ...scanOf(trip, rids[0]), rid: { $ne: null } }]);
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer: '/items/1/rid' }] });
    expect((await tripOf(trip)).boarded).toBe(0);
  });
});

describe('someone with fever', () => {
  it('is not aboard: seat and pass go, the placement asks again, and it never becomes a no-show', async () => {
    const { trip, crew, rids, seated } = await ready(2);
    const refused = scanOf(trip, rids[0], { outcome: 'REFUSED', refusedFor: 'TEMPERATURE_HIGH' });
    await tell(crew, [refused, scanOf(trip, rids[1])]);
    expect((await tripOf(trip)).seats.map(({ placementId }) => placementId)).toEqual([seated[1]?.placementId]);
    const told = (await house.events('transport'))
      .filter(({ data }) => data['placementId'] === seated[0]?.placementId)
      .map(({ type, data }) => [type, data['reasonCode']]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['BoardingRefused', 'NOT_CLEARED'],
        ['SeatReleased', 'NOT_CLEARED'],
        ['PassRevoked', 'NOT_CLEARED'],
      ]),
    );
    expect(JSON.stringify(await house.events('transport'))).not.toMatch(/TEMPERATURE_HIGH/);
  });
});
