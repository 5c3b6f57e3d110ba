import { day, instant } from '@fangang/kernel';
import * as fc from 'fast-check';
import { allowedSeats, capacityPercentAt } from './capacity';
import { policyInForce } from './policy-at';
import { aPolicyRow, policyId, publishedSeeds } from './policy.builders';
import { driversNeeded, exceedsContinuousDay, isFever } from './thresholds';

const rearRows = 4 + 5;
const risk = (n: number, scope: string, level: string) =>
  aPolicyRow({ id: policyId(n), code: 'corridor.risk', scope, value: { level }, validFrom: day('2020-02-01') });
const percentAt = (text: string, origin: string, destination: string, rows = publishedSeeds()) =>
  capacityPercentAt(rows, instant(text), origin, destination).percent;
const allowedOf49 = (factorPct: number) => allowedSeats({ passengerSeats: 49, factorPct, reservedSeatCount: rearRows });

describe('how many may ride', () => {
  it.each([
    [33, 16, 25],
    [37, 18, 23],
    [45, 22, 19],
    [49, 24, 17],
    [53, 26, 16],
  ])('A9 at 50 %%: of %i seats %i, so 398 people need %i coaches', (passengerSeats, allowed, coaches) => {
    expect(allowedSeats({ passengerSeats, factorPct: 50, reservedSeatCount: rearRows })).toBe(allowed);
    expect(Math.ceil(398 / allowed)).toBe(coaches);
  });

  it.each([
    [33, 24, 17],
    [37, 28, 15],
    [45, 36, 12],
    [49, 40, 10],
    [53, 44, 10],
  ])('A9 at 100 %%: of %i seats %i, so 398 people need %i coaches', (passengerSeats, allowed, coaches) => {
    expect(allowedSeats({ passengerSeats, factorPct: 100, reservedSeatCount: rearRows })).toBe(allowed);
    expect(Math.ceil(398 / allowed)).toBe(coaches);
  });

  it('is 24 on 27 February at 23:00, the driver’s seat not counted', () => {
    const percent = percentAt('2020-02-27T23:00:00+08:00', '990101', '990201');
    expect(allowedOf49(percent)).toBe(24);
    expect(Math.floor((50 * percent) / 100)).toBe(25);
  });

  it('is 40 on 28 February at 08:00 between two calm counties, 24 when one of them is at risk', () => {
    const rows = [...publishedSeeds(), risk(1, '990201', 'LOW'), risk(2, '990301', 'MEDIUM'), risk(3, '990401', 'HIGH')];
    const morning = '2020-02-28T08:00:00+08:00';
    expect(allowedOf49(percentAt(morning, '990101', '990201', rows))).toBe(40);
    expect(allowedOf49(percentAt(morning, '990101', '990301', rows))).toBe(24);
    expect(allowedOf49(percentAt(morning, '990401', '990101', rows))).toBe(24);
  });

  it('was not limited before 11 February, nor inside the city', () => {
    expect(percentAt('2020-02-10T23:59:00+08:00', '990101', '990201')).toBe(100);
    expect(percentAt('2020-02-20T08:00:00+08:00', '990101', '990102')).toBe(100);
    expect(percentAt('2020-02-20T08:00:00+08:00', '990101', '980101')).toBe(50);
  });

  it('names every row that was weighed', () => {
    const rows = [...publishedSeeds(), risk(2, '990301', 'MEDIUM')];
    const { policyIds } = capacityPercentAt(rows, instant('2020-02-28T08:00:00+08:00'), '990101', '990301');
    expect(policyIds).toHaveLength(2);
    expect(policyIds).toContain(policyId(2));
  });

  it('never grows with fewer seats, a lower percentage or more reserved seats', () => {
    const load = fc.record({ passengerSeats: fc.integer({ min: 1, max: 80 }), factorPct: fc.integer({ min: 2, max: 100 }) }).chain((base) =>
      fc.record({
        passengerSeats: fc.constant(base.passengerSeats),
        factorPct: fc.constant(base.factorPct),
        reservedSeatCount: fc.integer({ min: 0, max: base.passengerSeats - 1 }),
      }),
    );
    fc.assert(
      fc.property(load, (given) => {
        const allowed = allowedSeats(given);
        expect(allowed).toBeGreaterThanOrEqual(0);
        expect(allowed).toBeLessThanOrEqual(given.passengerSeats);
        expect(allowedSeats({ ...given, factorPct: given.factorPct - 1 })).toBeLessThanOrEqual(allowed);
        expect(allowedSeats({ ...given, reservedSeatCount: given.reservedSeatCount + 1 })).toBeLessThanOrEqual(allowed);
      }),
    );
  });

  it.each([
    { passengerSeats: 49, factorPct: 0, reservedSeatCount: 9 },
    { passengerSeats: 49, factorPct: 101, reservedSeatCount: 9 },
    { passengerSeats: 49, factorPct: 50, reservedSeatCount: 50 },
    { passengerSeats: 48.5, factorPct: 50, reservedSeatCount: 9 },
    { passengerSeats: -1, factorPct: 50, reservedSeatCount: 0 },
  ])('is not computed from nonsense: %j', (given) => expect(() => allowedSeats(given)).toThrow(RangeError));
});

describe('thresholds of the seed', () => {
  const at = instant('2020-02-20T08:00:00+08:00');
  const rows = publishedSeeds();

  it('37.3 passes, 37.4 holds; a county may say from 37.3 on', () => {
    const { value } = policyInForce(rows, 'health.feverOver', at);
    expect([37.3, 37.4].map((c) => isFever(c, value))).toEqual([false, true]);
    expect([37.2, 37.3].map((c) => isFever(c, { ...value, operator: '>=' }))).toEqual([false, true]);
  });

  it('400.0 km take one driver, 400.1 two; direct expressway from beyond 600', () => {
    const { value } = policyInForce(rows, 'driver.second', at);
    expect([400, 400.1].map((km) => driversNeeded(km, false, value))).toEqual([1, 2]);
    expect([600, 600.1].map((km) => driversNeeded(km, true, value))).toEqual([1, 2]);
  });

  it('four hours at the wheel pass, a minute more does not', () => {
    const { value } = policyInForce(rows, 'driver.continuous', at);
    expect([240, 241].map((minutes) => exceedsContinuousDay(minutes, value))).toEqual([false, true]);
  });

  it('an inter-city trip is approved at its origin and filed, an inter-province one by everyone, an in-city one by nobody', () => {
    const steps = (destination: string) => policyInForce(rows, 'trip.approvals', at, { origin: '990101', destination }).value.steps;
    expect(steps('990201')).toEqual(['ORIGIN_APPROVED', 'FILED']);
    expect(steps('980101')).toEqual(['ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED']);
    expect(steps('990102')).toEqual([]);
  });

  it('an estimated travel time may not be filed across provinces', () => {
    const mayBeFiled = (destination: string) =>
      policyInForce(rows, 'trip.estimate', at, { origin: '990101', destination }).value.mayBeFiled;
    expect([mayBeFiled('990201'), mayBeFiled('980101')]).toEqual([true, false]);
  });
});
