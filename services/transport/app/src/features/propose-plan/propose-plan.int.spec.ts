import { ClearanceHeld, PlacementRescinded } from '@fangang/contracts';
import { newId } from '@fangang/persistence';
import { aHouse, dispatcherOf, driverOf, villageOfficerOf } from '@fangang/testing';
import { api, clock, type County, dispatcher, foundSite, people, sayRules, transportRoom } from '../../transport.builders';

const house = aHouse([transportRoom()]);
beforeAll(() => sayRules(house), 30_000);

interface Plan {
  readonly planId: string;
  readonly crew: number;
  readonly trips: readonly {
    readonly tripId: string;
    readonly allowed: number;
    readonly seated: readonly { readonly placementId: string }[];
  }[];
  readonly unseated: readonly { readonly placementId: string; readonly binding: string }[];
}
const wanted = ({ gateId, pickupPointId, vehicleIds, driverIds }: County, differs: object = {}) => ({
  originCode: '990101',
  destinationCode: '990201',
  date: '2020-02-20',
  gatherAt: clock(7, 30),
  departAt: clock(8),
  pickupPointId,
  gateId,
  vehicleIds,
  driverIds,
  ...differs,
});
const propose = async (county: County, differs: object = {}): Promise<Plan> => {
  const { status, body } = await house.as(dispatcher).post(`${api}/plans`, wanted(county, differs));
  expect([status, body['code']]).toEqual([201, undefined]);
  return body as unknown as Plan;
};
const apply = (planId: string, key?: string) => house.as(dispatcher).post(`${api}/plans/${planId}/apply`, {}, key ? { key } : {});

describe('a proposal of trips', () => {
  it('is the dispatcher’s, for his own county, and not applied by another', async () => {
    const county = await foundSite(house);
    expect((await house.as(villageOfficerOf()).post(`${api}/plans`, wanted(county))).status).toBe(403);
    expect((await house.as(driverOf(county.driverIds[0]!)).post(`${api}/plans`, wanted(county))).status).toBe(403);
    expect((await house.as(dispatcherOf('990102')).post(`${api}/plans`, wanted(county))).body).toMatchObject({
      status: 403,
      code: 'OUT_OF_AREA',
    });
    const { planId } = await propose(county);
    expect((await house.as(dispatcherOf('990102')).post(`${api}/plans/${planId}/apply`)).status).toBe(404);
  });

  it('seats persons first: 43 people in two coaches of 24, applied as drafts, planned with every seat', async () => {
    const county = await foundSite(house, { vehicles: 3, drivers: 3 });
    const crowd = await people(house, county, 43);
    const plan = await propose(county);
    expect([plan.crew, plan.trips.map(({ allowed, seated }) => [allowed, seated.length]), plan.unseated]).toEqual([
      1,
      [
        [24, 24],
        [24, 19],
      ],
      [],
    ]);
    const applied = await apply(plan.planId);
    expect(applied.body).toMatchObject({ trips: plan.trips.map(({ tripId }) => ({ tripId })), refused: [], left: [] });
    const seats: number[] = [];
    for (const { tripId } of plan.trips)
      seats.push(Number((await house.as(dispatcher).post(`${api}/trips/${tripId}/plan`)).body['seated']));
    expect(seats).toEqual([24, 19]);
    const told = new Set((await house.events('transport', 'SeatAssigned')).map(({ data }) => data['placementId']));
    expect(crowd.filter(({ placementId }) => told.has(placementId))).toHaveLength(43);
    expect((await propose(county)).trips).toEqual([]);
  }, 60_000);

  it('says who is left and why: too few seats, or held by health', async () => {
    const county = await foundSite(house, { vehicles: 1, drivers: 1, seats: 33 });
    const crowd = await people(house, county, 18);
    await house.says(ClearanceHeld, { workerId: crowd[0]!.workerId, heldFrom: clock(5, 10) });
    await house.quiet();
    const { trips, unseated } = await propose(county);
    expect(trips.map(({ seated }) => seated.length)).toEqual([16]);
    expect(unseated.map(({ binding }) => binding).sort()).toEqual(['NOT_CLEARED', 'TRIP_FULL']);
  });

  it('applied twice makes one trip; whoever asked elsewhere since is left out and stops nobody', async () => {
    const county = await foundSite(house, { vehicles: 1, drivers: 1 });
    const [gone, other] = await people(house, county, 2);
    const { planId, trips } = await propose(county);
    const { siteId, employerId } = county;
    await house.says(PlacementRescinded, {
      ...gone!,
      openingId: newId('opn'),
      siteId,
      employerId,
      epoch: 1,
      from: 'CONFIRMED',
      reasonCode: 'FAMILY',
    });
    await house.quiet();
    expect((await apply(planId)).body).toMatchObject({ left: [{ placementId: gone?.placementId, code: 'HOLD_SUPERSEDED' }] });
    expect((await apply(planId)).body).toMatchObject({ trips: [{ tripId: trips[0]?.tripId }], left: [] });
    const { body } = await house.as(dispatcher).get(`${api}/trips/${trips[0]?.tripId}`);
    expect(body['seats']).toMatchObject([{ placementId: other?.placementId, state: 'PENCILLED' }]);
  });

  it('counts on no coach that a draft of the day has, and on two drivers where the way is long', async () => {
    const county = await foundSite(house, { vehicles: 1, drivers: 2, km: 450 });
    await people(house, county, 1);
    const first = await propose(county);
    expect([first.crew, first.trips.length]).toEqual([2, 1]);
    await apply(first.planId);
    await people(house, county, 1);
    expect((await propose(county)).unseated).toMatchObject([{ binding: 'TRIP_FULL' }]);
  });
});
