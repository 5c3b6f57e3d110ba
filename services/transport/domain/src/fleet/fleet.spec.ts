import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { carrierId, driverId, driverPermits, vehicleId, vehiclePermits } from '../trip/trip.builders';
import { blankCarrier, evolveCarrier, registerCarrier, suspendCarrier, type Carrier, type CarrierFact } from './carrier';
import { blankDriver, evolveDriver, registerDriver, renewDriverPermits, type Driver, type DriverFact } from './driver';
import { permitState, type Permit } from './permit';
import {
  blankVehicle,
  evolveVehicle,
  registerVehicle,
  renewVehiclePermits,
  type Vehicle,
  type VehicleFact,
  type VehicleInput,
} from './vehicle';

const demo = { demo: true };
const active = { id: carrierId, status: 'ACTIVE' } as const;
const input = (over: Partial<VehicleInput> = {}): VehicleInput => ({
  plate: ' 川o·00001 ',
  plateColour: 'YELLOW',
  licensedSeats: 51,
  passengerSeats: 49,
  permits: vehiclePermits,
  divisionCode: '990101',
  ...over,
});
const vehicle = (...facts: readonly VehicleFact[]) => given<Vehicle, VehicleFact>(evolveVehicle, blankVehicle(vehicleId(1)), ...facts);
const take =
  (over: Partial<VehicleInput> = {}, carrier: Pick<Carrier, 'id' | 'status'> = active, context = demo) =>
  (one: Vehicle) =>
    registerVehicle(one, carrier, input(over), context);

describe('a vehicle', () => {
  it('of a suspended carrier is not taken in', () =>
    vehicle()
      .when(take({}, { id: carrierId, status: 'SUSPENDED' }))
      .thenRefused('CARRIER_SUSPENDED'));
  it('needs a plate that reads as one', () =>
    vehicle()
      .when(take({ plate: '川AI0000' }))
      .thenRefused('PLATE_FORMAT'));
  it('does not carry an invented plate outside demo mode', () =>
    vehicle()
      .when(take({}, active, { demo: false }))
      .thenRefused('PLATE_FORMAT'));
  it('has no more passenger seats than its licence', () =>
    vehicle()
      .when(take({ passengerSeats: 52 }))
      .thenRefused('VALUE_RANGE', { field: 'passengerSeats', min: 1, max: 51 }));
  it('has rows that add up to its seats', () =>
    vehicle()
      .when(take({ rows: [4, 4] }))
      .thenRefused('VALUE_RANGE', { field: 'rows', min: 49, max: 49 }));
  it('is known by plate and colour, whatever was typed', () =>
    vehicle()
      .when(take())
      .thenState(
        ({ plate, plateKey, areas, map }) => [plate, plateKey, areas, map.rows.length],
        ['川O00001', '川O00001/YELLOW', ['99', '9901', '990101'], 12],
      ));
  it('is taken in once', () => {
    const decision = registerVehicle(blankVehicle(vehicleId(1)), active, input(), demo);
    vehicle(...(decision.ok ? decision.facts : []))
      .when(take())
      .thenRefused('INVALID_TRANSITION', { from: 'ACTIVE', to: 'ACTIVE' });
    vehicle(...(decision.ok ? decision.facts : []))
      .when((one) => renewVehiclePermits(one, []))
      .thenState(({ permits }) => permits, []);
    vehicle()
      .when((one) => renewVehiclePermits(one, []))
      .thenRefused('INVALID_TRANSITION', { from: 'UNREGISTERED', to: 'ACTIVE' });
  });
});

describe('a carrier', () => {
  const carrier = (...facts: readonly CarrierFact[]) => given<Carrier, CarrierFact>(evolveCarrier, blankCarrier(carrierId), ...facts);
  const details = { displayName: '演示客运', creditCode: '91990101MA0000015C', divisionCode: '990101' };
  const registered: CarrierFact = { type: 'CarrierRegistered', carrierId, ...details };
  it('needs a credit code that checks', () =>
    carrier()
      .when((one) => registerCarrier(one, { ...details, creditCode: '91990101MA0000015D' }, demo))
      .thenRefused('CREDIT_CODE_CHECKSUM'));
  it('is registered once, and may be suspended', () => {
    carrier()
      .when((one) => registerCarrier(one, details, demo))
      .then(registered);
    carrier(registered)
      .when((one) => registerCarrier(one, details, demo))
      .thenRefused('INVALID_TRANSITION', { from: 'ACTIVE', to: 'ACTIVE' });
    carrier(registered)
      .when(suspendCarrier)
      .thenState(({ status }) => status, 'SUSPENDED');
    carrier().when(suspendCarrier).thenRefused('INVALID_TRANSITION', { from: 'UNREGISTERED', to: 'SUSPENDED' });
  });
});

describe('a driver', () => {
  const driver = (...facts: readonly DriverFact[]) => given<Driver, DriverFact>(evolveDriver, blankDriver(driverId(1)), ...facts);
  const details = { sealedName: 'sealed:1', sealedPhone: 'sealed:2', permits: driverPermits, divisionCode: '990101' };
  it('of a suspended carrier is not taken in', () =>
    driver()
      .when((one) => registerDriver(one, { id: carrierId, status: 'SUSPENDED' }, details))
      .thenRefused('CARRIER_SUSPENDED'));
  it('is registered once, and renews his permits', () => {
    const registered: DriverFact = { type: 'DriverRegistered', driverId: driverId(1), carrierId, ...details };
    driver()
      .when((one) => registerDriver(one, active, details))
      .then(registered);
    driver(registered)
      .when((one) => registerDriver(one, active, details))
      .thenRefused('INVALID_TRANSITION', { from: 'ACTIVE', to: 'ACTIVE' });
    driver(registered)
      .when((one) => renewDriverPermits(one, []))
      .thenState(({ permits, areas }) => [permits, areas], [[], ['99', '9901', '990101']]);
    driver()
      .when((one) => renewDriverPermits(one, []))
      .thenRefused('INVALID_TRANSITION', { from: 'UNREGISTERED', to: 'ACTIVE' });
  });
});

describe('a permit', () => {
  const permit: Permit = { kind: 'LICENCE_A1', number: '演示', validFrom: day('2020-01-01'), validTo: day('2020-03-01'), revoked: false };
  it.each([
    ['2019-12-31', 'NOT_YET'],
    ['2020-01-01', 'VALID'],
    ['2020-01-30', 'VALID'],
    ['2020-01-31', 'EXPIRING'],
    ['2020-02-29', 'EXPIRING'],
    ['2020-03-01', 'EXPIRED'],
  ])('is on %s %s', (on, state) => expect(permitState(permit, day(on))).toBe(state));
  it('that was revoked counts on no day', () => expect(permitState({ ...permit, revoked: true }, day('2020-02-01'))).toBe('REVOKED'));
});
