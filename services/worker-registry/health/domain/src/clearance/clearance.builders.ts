import { type Instant, type WorkerId, day, instant } from '@fangang/kernel';
import type { ClearanceFact, ClearanceGranted, ClearanceHeld, DeclarationTaken } from './clearance';
import type { Declaration } from './declare';
import type { HealthRows } from './judgement.rules';

export const workerId = 'wrk_01E10000000000000000000001' as WorkerId;
export const village = '990101101201';
/** 2020-02-20 at this hour and minute. */
export const clock = (hour: number, minute = 0): Instant =>
  instant(`2020-02-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`);

/** The rows of February 2020. */
export const rows: HealthRows = { feverOver: { c: 37.3, operator: '>' }, days: { days: 14 }, clearance: { hours: 24 } };

export const aDeclaration = (over: Partial<Declaration> = {}): Declaration => ({
  villageCode: village,
  on: day('2020-02-20'),
  symptoms: false,
  riskContact: false,
  places: [{ divisionCode: '990101', from: day('2020-02-06'), to: day('2020-02-20'), risk: 'LOW' }],
  ...over,
});
export const declared = (over: Partial<DeclarationTaken> = {}): DeclarationTaken => ({
  type: 'DeclarationTaken',
  workerId,
  villageCode: village,
  declaredAt: clock(5),
  concern: false,
  ...over,
});
export const read = (place: 'CHECK' | 'DOOR', at: Instant): ClearanceFact => ({ type: 'ReadingTaken', workerId, at, place });
export const granted: ClearanceGranted = {
  type: 'ClearanceGranted',
  workerId,
  clearedUntil: instant('2020-02-21T05:30:00+08:00'),
  satisfies: ['TEMPERATURE', 'DECLARATION_14D'],
};
export const held = (heldFrom: Instant, reviewAt = instant('2020-03-05T00:00:00+08:00')): ClearanceHeld => ({
  type: 'ClearanceHeld',
  workerId,
  heldFrom,
  reviewAt,
});
