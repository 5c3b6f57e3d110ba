import type { CarrierId, DriverId, EmployerId, Scope } from '@fangang/kernel';
import mongoose from 'mongoose';
import { ScopeNotServed } from './errors';
import { within } from './within';

const all = { areas: 'areas', employer: 'employerId', carrier: 'carrierId', driver: 'driverId' };
const refused: readonly (readonly [string, Scope, object])[] = [
  ['nobody', { kind: 'none' }, all],
  ['an officer without an area', { kind: 'areas', areas: [] }, all],
  ['an officer of the empty area, which would be everywhere', { kind: 'areas', areas: ['990101', ''] }, all],
  ['an officer where only employers are served', { kind: 'areas', areas: ['990101'] }, { employer: 'employerId' }],
  ['an employer where only officers are served', { kind: 'employer', employerId: 'emp_1' as EmployerId }, { areas: 'areas' }],
  ['a carrier where only officers are served', { kind: 'carrier', carrierId: 'car_1' as CarrierId }, { areas: 'areas' }],
  ['a driver where only officers are served', { kind: 'driver', driverId: 'drv_1' as DriverId }, { areas: 'areas' }],
];

describe('the reach of a caller', () => {
  it.each(refused)('is refused to %s', (_, scope, serves) => {
    expect(() => within(scope, serves)).toThrow(ScopeNotServed);
  });
  it('is the own areas of an officer, and survives the guard against operators from outside', () => {
    const filter = within({ kind: 'areas', areas: ['990101', '990102'] }, all);
    expect(mongoose.sanitizeFilter(filter)).toMatchObject({ areas: { $in: ['990101', '990102'] } });
  });
  it('is the own rows of an employer, a carrier, a driver', () => {
    expect(within({ kind: 'employer', employerId: 'emp_1' as EmployerId }, all)).toEqual({ employerId: 'emp_1' });
    expect(within({ kind: 'carrier', carrierId: 'car_1' as CarrierId }, all)).toEqual({ carrierId: 'car_1' });
    expect(within({ kind: 'driver', driverId: 'drv_1' as DriverId }, all)).toEqual({ driverId: 'drv_1' });
  });
  it('is everything for the service itself', () => {
    expect(within({ kind: 'service', service: 'transport' }, {})).toEqual({});
  });
});
