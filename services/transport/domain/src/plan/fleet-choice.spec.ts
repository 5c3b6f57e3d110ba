import { day } from '@fangang/kernel';
import {
  carrierId,
  clock,
  driverId,
  driverPermits,
  householdId,
  placementId,
  tripId,
  vehicleId,
  vehiclePermits,
} from '../trip/trip.builders';
import { chooseFleet, type OfferedDriver, type OfferedVehicle } from './fleet-choice';

const span = { from: clock(7, 30), to: clock(12) };
const vehicle = (n: number, over: Partial<OfferedVehicle> = {}): OfferedVehicle => ({
  vehicleId: vehicleId(n),
  carrierId,
  allowed: 24,
  permits: vehiclePermits,
  busy: [],
  ...over,
});
const driver = (n: number, over: Partial<OfferedDriver> = {}): OfferedDriver => ({
  driverId: driverId(n),
  carrierId,
  permits: driverPermits,
  busy: [],
  ...over,
});
const riders = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ placementId: placementId(i + 1), householdId: householdId(i + 1), priorityRank: 5 }));
const taken = { tripId: tripId(7), tripNo: 'other', from: clock(11), to: clock(15) };

describe('coaches and crews for a day', () => {
  it('do not hold a coach with an expired permit, or one on another trip', () => {
    const expired = vehiclePermits.map((permit) => ({ ...permit, validTo: day('2020-02-20') }));
    expect(
      chooseFleet(riders(3), [vehicle(1, { permits: expired }), vehicle(2, { busy: [taken] }), vehicle(3)], [driver(1), driver(2)], 2, span)
        .coaches,
    ).toMatchObject([{ vehicleId: vehicleId(3), driverIds: [driverId(1), driverId(2)] }]);
  });
  it('do not hold a driver on another trip; a coach without its crew stays at home', () => {
    const plan = chooseFleet(
      riders(30),
      [vehicle(1), vehicle(2)],
      [driver(1), driver(2), driver(3), driver(4, { busy: [taken] })],
      2,
      span,
    );
    expect(plan.coaches).toHaveLength(1);
    expect(plan.unseated).toHaveLength(6);
  });
  it('take everybody of the village in seventeen coaches with two drivers each', () => {
    const numbers = Array.from({ length: 36 }, (_, i) => i + 1);
    const plan = chooseFleet(
      riders(398),
      numbers.slice(0, 18).map((n) => vehicle(n)),
      numbers.map((n) => driver(n)),
      2,
      span,
    );
    expect(plan.coaches.map((coach) => coach.riders.length)).toEqual([...Array<number>(16).fill(24), 14]);
    expect(new Set(plan.coaches.flatMap(({ driverIds }) => driverIds)).size).toBe(34);
    expect(plan.unseated).toEqual([]);
  });
});
