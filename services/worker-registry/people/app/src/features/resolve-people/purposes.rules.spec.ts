import { roles } from '@fangang/authz';
import { type DriverId, type EmployerId, instant, plusHours, type Scope } from '@fangang/kernel';
import type { BoardDoc } from '../../state/board.schema';
import type { TripDoc } from '../../state/trip.store';
import { cutFor, mayAnswer, purposes } from './purposes.rules';

const now = instant('2020-02-20T12:00:00+08:00');
const emp = 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RA' as EmployerId;
const drv = 'drv_01E2J8Z4Q0V9M3T7K5X1C6B8RA' as DriverId;
const person = (over: Partial<BoardDoc> = {}) =>
  ({ villageCode: '990101101201', stage: 'SCHEDULED', step: 5, employerId: emp, tripId: 'trp_1', ...over }) as BoardDoc;
const trip = (over: Partial<TripDoc> = {}) => ({ areas: ['99', '9901', '990101'], driverIds: [drv], arrivedAt: null, ...over }) as TripDoc;
const areas = (...codes: string[]): Scope => ({ kind: 'areas', areas: codes });

describe('what a role may ask names for', () => {
  it('is this table, and nothing else', () => {
    const table = purposes.map(
      (purpose) =>
        `${purpose}: ${roles.flatMap((role) => (cutFor(purpose, role) ? [`${role} ${Object.values(cutFor(purpose, role) ?? {}).join('/')}`] : [])).join(', ')}`,
    );
    expect(table).toEqual([
      'BOARD: VILLAGE_OFFICER FULL/LAST4/NONE, TOWN_OFFICER FULL/LAST4/NONE, COUNTY_OFFICER FULL/LAST4/NONE, DISPATCHER FULL/LAST4/NONE, HEALTH_CHECKER FULL/LAST4/NONE',
      'CALL: VILLAGE_OFFICER FULL/NONE/FULL, TOWN_OFFICER FULL/NONE/FULL, COUNTY_OFFICER FULL/NONE/FULL',
      'CANDIDATE: EMPLOYER MASKED/NONE/FULL',
      'MANIFEST_PRINT: DISPATCHER FULL/FULL/FULL',
      'TRIP_PACKAGE: DRIVER FULL/LAST4/NONE',
      'HANDOVER_PRINT: EMPLOYER MASKED/NONE/NONE, DISPATCHER FULL/NONE/NONE, DRIVER FULL/NONE/NONE',
      'PASS_PRINT: VILLAGE_OFFICER FULL/NONE/NONE, TOWN_OFFICER FULL/NONE/NONE, COUNTY_OFFICER FULL/NONE/NONE, DISPATCHER FULL/NONE/NONE',
    ]);
  });
});

describe('whom an asker may be told of', () => {
  it('for an officer: who lives in his area', () => {
    expect(mayAnswer('VILLAGE_OFFICER', areas('990101101201'), person(), trip(), now)).toBe(true);
    expect(mayAnswer('VILLAGE_OFFICER', areas('990101101202'), person(), trip(), now)).toBe(false);
  });
  it('for an employer: his own, from the acceptance until the end', () => {
    const scope: Scope = { kind: 'employer', employerId: emp };
    expect(mayAnswer('EMPLOYER', scope, person({ step: 3, stage: 'ACCEPTED' }), undefined, now)).toBe(true);
    expect(mayAnswer('EMPLOYER', scope, person({ step: 2, stage: 'OFFERED' }), undefined, now)).toBe(false);
    expect(mayAnswer('EMPLOYER', scope, person({ stage: 'RESCINDED' }), undefined, now)).toBe(false);
    expect(mayAnswer('EMPLOYER', scope, person({ employerId: 'emp_other' }), undefined, now)).toBe(false);
  });
  it('for a dispatcher: the people of his county’s trips, and who waits for a seat there', () => {
    expect(mayAnswer('DISPATCHER', areas('990101'), person(), trip(), now)).toBe(true);
    expect(mayAnswer('DISPATCHER', areas('990102'), person(), trip(), now)).toBe(false);
    expect(mayAnswer('DISPATCHER', areas('990101'), person({ tripId: null, step: 4, stage: 'CONFIRMED' }), undefined, now)).toBe(true);
    expect(mayAnswer('DISPATCHER', areas('990101'), person({ tripId: null, step: 3, stage: 'ACCEPTED' }), undefined, now)).toBe(false);
    expect(mayAnswer('DISPATCHER', areas('990101'), person({ tripId: null, stage: 'NO_SHOW' }), undefined, now)).toBe(false);
  });
  it('for a driver: his own trip, until 24 hours after it arrived', () => {
    const scope: Scope = { kind: 'driver', driverId: drv };
    expect(mayAnswer('DRIVER', scope, person(), trip(), now)).toBe(true);
    expect(mayAnswer('DRIVER', scope, person(), trip({ arrivedAt: plusHours(now, -23) }), now)).toBe(true);
    expect(mayAnswer('DRIVER', scope, person(), trip({ arrivedAt: plusHours(now, -24) }), now)).toBe(false);
    expect(mayAnswer('DRIVER', scope, person(), trip({ driverIds: [] }), now)).toBe(false);
    expect(mayAnswer('DRIVER', scope, person(), undefined, now)).toBe(false);
  });
  it('for anybody else: nobody', () => {
    expect(mayAnswer('OPERATOR', { kind: 'none' }, person(), trip(), now)).toBe(false);
  });
});
