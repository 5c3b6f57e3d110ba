import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { evolve } from './evolve';
import { planTrip, type PlanFacts, type PlanRules } from './plan';
import type { Trip } from './trip';
import {
  aTrip,
  assigned,
  blank,
  clock,
  driverId,
  driverPermits,
  drafted,
  facts,
  halfFull,
  pencilled,
  planned,
  rules,
  stop,
  tripId,
  vehiclePermits,
} from './trip.builders';
import type { TripFact } from './trip-facts';
import type { DraftInput } from './draft';

const draft = (over: Partial<DraftInput> = {}, ...more: readonly TripFact[]) =>
  given<Trip, TripFact>(evolve, blank, drafted(over), ...more);
const plan =
  (f: Partial<PlanFacts> = {}, r: Partial<PlanRules> = {}) =>
  (trip: Trip) =>
    planTrip(trip, facts(f), rules(r));
const ride = (minutes: number, km: number) => ({ ride: { minutes, km, estimates: [] } });
const busy = { tripId: tripId(9), tripNo: '990101-0220-09', from: clock(11, 59), to: clock(15) };

describe('planning a trip', () => {
  it('says what it will do, and who sits where', () =>
    draft({}, pencilled(1, 1), pencilled(2, 4))
      .when(plan())
      .then(planned(), assigned(1, 1, 2), assigned(2, 4, 2)));
  it('lists the hour rules that nobody checked', () =>
    draft()
      .when(plan())
      .thenState(({ uncheckedRules }) => uncheckedRules, ['CONTINUOUS_NIGHT', '24H', '7D', 'CURFEW']));
  it('is refused twice', () => draft({}, planned()).when(plan()).thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'PLANNED' }));
  it('names every field that is missing', () =>
    draft({ departAt: null, coach: null, driverIds: [], stops: [], siteIds: [] })
      .when(plan())
      .thenRefused('TRIP_INCOMPLETE', { fields: 'departAt coach driverIds stops siteIds' }));
  it('is refused when the hour of arrival cannot be reached', () =>
    draft({ arriveBy: clock(11, 30) })
      .when(plan())
      .thenRefused('TRIP_INCOMPLETE', { fields: 'arriveBy' }));
  it('is refused when people gather after the coach has left', () =>
    draft({ stops: [{ ...stop, gatherAt: clock(8, 1) }] })
      .when(plan())
      .thenRefused('TRIP_INCOMPLETE', { fields: 'stops' }));
  it('needs no second driver at 400.0 km', () =>
    draft({ driverIds: [driverId(1)] })
      .when(plan(ride(225, 400)))
      .thenTypes('TripPlanned'));
  it('needs a second driver at 400.1 km', () =>
    draft({ driverIds: [driverId(1)] })
      .when(plan(ride(225, 400.1)))
      .thenRefused('SECOND_DRIVER_NEEDED', { km: 400, drivers: 2 }));
  it('is refused when a permit of the coach ends on the day of arrival', () =>
    draft()
      .when(
        plan({
          vehicle: {
            permits: vehiclePermits.map((permit) => (permit.kind === 'INSPECTION' ? { ...permit, validTo: day('2020-02-20') } : permit)),
            busy: [],
          },
        }),
      )
      .thenRefused('PERMIT_EXPIRED', { kind: 'INSPECTION', validTo: '2020-02-20' }));
  it('is refused when a permit of the coach was never entered', () =>
    draft()
      .when(plan({ vehicle: { permits: vehiclePermits.slice(1), busy: [] } }))
      .thenRefused('TRIP_INCOMPLETE', { fields: 'permit.ROAD_TRANSPORT' }));
  it('is refused when a permit of the second driver has been revoked', () => {
    const [first, second] = facts().drivers;
    if (!first || !second) throw new Error('two drivers');
    draft()
      .when(plan({ drivers: [first, { ...second, permits: driverPermits.map((permit) => ({ ...permit, revoked: true })) }] }))
      .thenRefused('PERMIT_EXPIRED', { kind: 'LICENCE_A1', validTo: '2020-06-01' });
  });
  it('is refused when the coach is on another trip', () =>
    draft()
      .when(plan({ vehicle: { permits: vehiclePermits, busy: [busy] } }))
      .thenRefused('VEHICLE_BUSY', { plate: '川O00001', trip: busy.tripNo }));
  it('does not stand in its own way', () =>
    draft()
      .when(plan({ vehicle: { permits: vehiclePermits, busy: [{ ...busy, tripId: tripId() }] } }))
      .thenTypes('TripPlanned'));
  it('may follow a trip that ends as people gather', () =>
    draft()
      .when(plan({ vehicle: { permits: vehiclePermits, busy: [{ ...busy, from: clock(4), to: clock(7, 30) }] } }))
      .thenTypes('TripPlanned'));
  it('is refused when a driver is on another trip', () => {
    const drivers = facts().drivers.map((driver) => (driver.driverId === driverId(2) ? { ...driver, busy: [busy] } : driver));
    draft()
      .when(plan({ drivers }))
      .thenRefused('DRIVER_BUSY', { driver: driverId(2), trip: busy.tripNo });
  });
  it('lets one driver drive four hours without a break, not one minute more', () => {
    const alone = { driverIds: [driverId(1)], arriveBy: clock(13) };
    draft(alone)
      .when(plan(ride(240, 300)))
      .thenTypes('TripPlanned');
    draft(alone)
      .when(plan(ride(241, 300)))
      .thenRefused('DRIVER_HOURS', { driver: driverId(1), rule: 'CONTINUOUS_DAY' });
  });
  it('lets him drive on after a break of twenty minutes, not of nineteen', () => {
    const withRest = (minutes: number) => ({ driverIds: [driverId(1)], arriveBy: clock(13), rests: [{ afterMinutes: 120, minutes }] });
    draft(withRest(20))
      .when(plan(ride(241, 300)))
      .thenTypes('TripPlanned');
    draft(withRest(19))
      .when(plan(ride(241, 300)))
      .thenRefused('DRIVER_HOURS', { driver: driverId(1), rule: 'BREAK_SHORT' });
  });
  it('lets two drivers relay: eight hours between them, not one minute more', () => {
    draft({ arriveBy: clock(17) })
      .when(plan(ride(480, 300)))
      .thenTypes('TripPlanned');
    draft({ arriveBy: clock(17) })
      .when(plan(ride(481, 300)))
      .thenRefused('DRIVER_HOURS', { driver: driverId(1), rule: 'CONTINUOUS_DAY' });
  });
  it('is refused over a closed corridor', () =>
    draft()
      .when(plan({}, { corridor: { closed: [{ from: '9901', to: '9902' }], noBoarding: [] } }))
      .thenRefused('CORRIDOR_BLOCKED', { from: '990101', to: '990201', rule: 'CLOSED' }));
  it('is refused when people would board in an area at risk', () =>
    draft()
      .when(plan({}, { corridor: { closed: [], noBoarding: ['990101101'] } }))
      .thenRefused('CORRIDOR_BLOCKED', { from: '990101', to: '990201', rule: 'STOP_IN_RISK_AREA' }));
  it('is refused when the load rule fell below those already pencilled', () =>
    draft({}, ...Array.from({ length: 5 }, (_, i) => pencilled(i + 1, i + 1)))
      .when(plan({}, { capacity: { ...halfFull, factorPercent: 8 } }))
      .thenRefused('TRIP_FULL', { allowed: 3, seats: 49, pct: 8 }));
  it('comes back after it was reopened, and keeps its seats', () => {
    const reopened: TripFact = { type: 'TripReopened', tripId: tripId(), at: clock(6), reasonCode: 'VEHICLE_LOST' };
    draft({}, pencilled(1, 1), planned(), assigned(1, 1, 2), reopened, pencilled(2, 4))
      .when(plan())
      .then(planned(), assigned(2, 4, 2));
  });
  it('knows from where to where it goes, and whose it is', () =>
    expect(aTrip()).toMatchObject({ scope: 'INTER_CITY', areas: ['99', '9901', '990101'], status: 'DRAFT' }));
});
