import {
  acceptedKey,
  importPublicKey,
  readRevocationList,
  readTrustList,
  type RevocationList,
  toUnixSeconds,
  type TrustList,
  verifyPass,
} from '@fangang/pass';
import { ClearanceHeld } from '@fangang/contracts';
import { newId } from '@fangang/persistence';
import { aHouse, dispatcherOf, driverOf, townOfficerOf, villageOfficerOf } from '@fangang/testing';
import {
  aFiledTrip,
  aPlannedTrip,
  api,
  clock,
  type County,
  dispatcher,
  found,
  officer,
  people,
  transportRoom,
  village,
} from '../../transport.builders';

const house = aHouse([transportRoom()], { startAt: clock(7) });
let county: County;
beforeAll(async () => {
  county = await found(house, { vehicles: 8, drivers: 16 });
}, 30_000);

let taken = 0;
const another = () => {
  const n = taken++;
  return { vehicleId: county.vehicleIds[n], driverIds: county.driverIds.slice(2 * n, 2 * n + 2) };
};
const path = (trip: string, rest = '') => `${api}/trips/${trip}${rest}`;

interface Package {
  readonly tail: string;
  readonly seats: readonly { readonly rid: string | null; readonly seatNo: number }[];
  readonly trust: string;
  readonly rootJwk: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
  readonly revocations: readonly { readonly bytes: string }[];
  readonly demo: boolean;
}
/** A device that has the package and nothing else. */
const offline = async (packed: Package) => {
  const trust = await readTrustList(packed.trust, await importPublicKey(packed.rootJwk), { demo: packed.demo });
  if (!trust.ok) throw new Error(trust.reason);
  const revocations: RevocationList[] = [];
  for (const { bytes } of packed.revocations) {
    const read = await readRevocationList(Buffer.from(bytes, 'base64url'), trust.list.keys);
    if (!read.ok) throw new Error(read.reason);
    revocations.push(read.list);
  }
  return scanner(packed, trust.list, revocations);
};
const scanner =
  (packed: Package, trust: TrustList, revocations: readonly RevocationList[]) =>
  async (text: string, at = clock(7, 40), accepted: readonly string[] = []) => {
    const manifest = new Map(packed.seats.flatMap(({ rid, seatNo }) => (rid ? [[rid, { carriage: 0, seatNo }] as const] : [])));
    const { verdict } = await verifyPass({
      text,
      trip: packed.tail,
      direction: 'BOARD',
      manifest,
      trust,
      revocations,
      accepted: new Set(accepted),
      deviceTime: toUnixSeconds(at),
      demo: packed.demo,
    });
    return verdict;
  };
const packageOf = async (trip: string, driverId = county.driverIds[0]!) =>
  (await house.as(driverOf(driverId)).get(path(trip, `/package?deviceId=${newId('dev')}`))).body as unknown as Package;
const textsOf = async (trip: string) =>
  ((await house.as(dispatcher).get(path(trip, '/passes'))).body['data'] as {
    qr: string;
    rid: string;
    keyId: string;
    placementId: string;
  }[]) ?? [];

describe('approving and filing', () => {
  it('is not for whoever is not asked: an officer of the county approves, a dispatcher files', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    expect((await house.as(dispatcher).post(path(trip, '/approve-origin'))).status).toBe(403);
    expect((await house.as(townOfficerOf()).post(path(trip, '/approve-origin'))).status).toBe(403);
    expect((await house.as({ ...officer, areas: ['990102'] }).post(path(trip, '/approve-origin'))).status).toBe(404);
    expect((await house.as(officer).post(path(trip, '/file'), { filingNumber: '1' })).status).toBe(403);
  });

  it('goes in the order of the list: nothing is filed before the county agreed, nothing without its number, nothing twice', async () => {
    const trip = await aPlannedTrip(house, county, [], another());
    const file = (filingNumber: string) => house.as(dispatcher).post(path(trip, '/file'), { filingNumber });
    expect((await file('备-1')).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
    expect((await house.as(dispatcher).post(path(trip, '/notify'))).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await house.as(officer).post(path(trip, '/approve-origin'))).body).toMatchObject({ state: 'ORIGIN_APPROVED' });
    expect((await file(' ')).body).toMatchObject({ status: 422, code: 'FILING_MISSING' });
    expect((await file('备-1')).body).toMatchObject({ state: 'FILED' });
    expect((await file('备-2')).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    const paper = await house.as(dispatcher).get(path(trip, '/vehicle-pass'));
    expect(paper.body).toMatchObject({
      plate: expect.stringMatching(/^川O/),
      filingNumber: '备-1',
      drivers: [{ name: '演示司机2' }, { name: '演示司机3' }],
    });
    expect(await (await offline(await packageOf(trip, county.driverIds[2])))(String(paper.body['qr']))).toBe('VALID');
  });
});

describe('a pass', () => {
  it('is not issued by a driver, and nothing of it is seen from another county or village', async () => {
    const trip = await aFiledTrip(house, county, await people(house, county, 1), another());
    expect((await house.as(driverOf(county.driverIds[0]!)).post(path(trip, '/passes'))).status).toBe(403);
    expect((await house.as(dispatcherOf('990102')).post(path(trip, '/passes'))).status).toBe(404);
    expect((await house.as(dispatcherOf('990102')).get(path(trip, '/passes'))).status).toBe(404);
    expect((await house.as(villageOfficerOf('990101101202')).get(path(trip, '/passes'))).status).toBe(404);
    expect((await house.as(villageOfficerOf(village)).get(path(trip, '/passes'))).body['data']).toHaveLength(1);
  });

  it('is issued to cleared people only, and once', async () => {
    const [cleared] = await people(house, county, 1);
    const [uncleared] = await people(house, county, 1, { cleared: false });
    const trip = await aPlannedTrip(house, county, [cleared!, uncleared!], another());
    const first = await house.as(dispatcher).post(path(trip, '/passes'));
    expect(first.body).toMatchObject({ issued: 1, refused: 1 });
    expect(first.body['items']).toEqual([
      { placementId: cleared?.placementId, id: expect.stringMatching(/^pas_/), seatNo: 1, qr: expect.stringMatching(/^FG1:/) },
      { placementId: uncleared?.placementId, problem: expect.objectContaining({ code: 'NOT_CLEARED' }) },
    ]);
    expect((await house.as(dispatcher).post(path(trip, '/passes'))).body).toMatchObject({ issued: 0, refused: 1 });
  });

  it('verifies with the package alone; of another trip, too early, twice and with one bit changed it does not', async () => {
    const [fleetOne, fleetTwo] = [another(), another()];
    const trip = await aFiledTrip(house, county, await people(house, county, 2), fleetOne);
    const other = await aFiledTrip(house, county, await people(house, county, 1), fleetTwo);
    const scan = await offline(await packageOf(trip, fleetOne.driverIds[0]));
    const [own] = await textsOf(trip);
    const [foreign] = await textsOf(other);
    expect(await scan(own!.qr)).toBe('VALID');
    expect(await scan(foreign!.qr)).toBe('WRONG_TRIP');
    expect(await scan(own!.qr, clock(7, 41), [acceptedKey(own!.rid, 'BOARD')])).toBe('ALREADY_USED');
    expect(await scan(`${own!.qr.slice(0, -1)}${own!.qr.endsWith('0') ? '1' : '0'}`)).toBe('FORGED');
  });

  it('opens six hours before departure, and is amber once the list at hand is two hours old', async () => {
    const evening = { ...another(), gatherAt: clock(19, 30), departAt: clock(20), arriveBy: clock(23, 45) };
    const trip = await aFiledTrip(house, county, await people(house, county, 1), evening);
    const scan = await offline(await packageOf(trip, evening.driverIds[0]));
    const [own] = await textsOf(trip);
    expect(await scan(own!.qr, clock(7, 30))).toBe('NOT_YET');
    expect(await scan(own!.qr, clock(19, 40))).toBe('VALID_STALE_LIST');
  });

  it('is taken back with the seat when health holds the person, and the next package knows', async () => {
    const fleet = {
      vehicleId: county.vehicleIds[0],
      driverIds: county.driverIds.slice(0, 2),
      gatherAt: clock(13),
      departAt: clock(13, 30),
      arriveBy: clock(17, 30),
    };
    const [held, other] = await people(house, county, 2);
    const trip = await aFiledTrip(house, county, [held!, other!], fleet);
    const before = await packageOf(trip);
    const text = (await textsOf(trip)).find(({ placementId }) => placementId === held?.placementId)?.qr ?? '';
    expect(await (await offline(before))(text)).toBe('VALID');
    await house.says(ClearanceHeld, { workerId: held!.workerId, heldFrom: clock(5, 30) });
    await house.quiet();
    expect(await (await offline(await packageOf(trip)))(text)).toBe('REVOKED');
    expect((await house.as(dispatcher).get(path(trip))).body).toMatchObject({ seats: [{ placementId: other?.placementId }] });
    expect((await house.as(dispatcher).post(path(trip, '/seats'), { placementId: held?.placementId })).body).toMatchObject({
      code: 'HOLD_SUPERSEDED',
    });
    const released = await house.events('transport', 'SeatReleased', 'PassRevoked');
    expect(released.map(({ type, data }) => [type, data['reasonCode'], data['rebook']])).toEqual(
      expect.arrayContaining([
        ['SeatReleased', 'HOLD', true],
        ['PassRevoked', 'HOLD', undefined],
      ]),
    );
  });
});

describe('the open lists', () => {
  it('are for everybody; a list of revocations that did not change is not sent again', async () => {
    const trip = await aFiledTrip(house, county, await people(house, county, 1), { ...another() });
    const keys = await house.anybody.get(`${api}/passes/keys`);
    expect([keys.status, keys.headers['content-type'], keys.text.split('.').length]).toEqual([
      200,
      expect.stringContaining('application/jose'),
      3,
    ]);
    const kid = String((await textsOf(trip))[0]?.keyId);
    const list = await house.anybody.get(`${api}/passes/revocations/${kid}`);
    expect([list.status, list.text.slice(0, 4)]).toEqual([200, 'FGR1']);
    const again = await house
      .as(dispatcher)
      .get(`${api}/passes/revocations/${kid}`, { headers: { 'if-none-match': String(list.headers['etag']) } });
    expect(again.status).toBe(304);
    await house.as(dispatcher).post(path(trip, '/cancel'), { reasonCode: 'NO_VEHICLE' });
    const next = await house
      .as(dispatcher)
      .get(`${api}/passes/revocations/${kid}`, { headers: { 'if-none-match': String(list.headers['etag']) } });
    expect(next.status).toBe(200);
    expect(Number(String(next.headers['etag']).replaceAll('"', ''))).toBeGreaterThan(
      Number(String(list.headers['etag']).replaceAll('"', '')),
    );
    expect((await house.anybody.get(`${api}/passes/revocations/00000000`)).status).toBe(404);
  });
});
