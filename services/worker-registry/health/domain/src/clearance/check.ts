import { type Decision, type Instant, type Refusal, accept, plusHours, refuse } from '@fangang/kernel';
import type { Clearance, ClearanceGranted, ClearanceHeld, ReadingTaken } from './clearance';
import { held } from './hold';
import { type HealthRows, mustHold, refuseDeclaration, refuseReading } from './judgement.rules';

type BadReading = Refusal<'TEMPERATURE_RANGE'>;

/**
 * 检查: a health checker or officer takes the temperature and judges in the same act: CLEARED for the hours of the row, or HELD. A held
 * person is checked again from the review on, not before. The reading is not kept here and not repeated.
 */
export const check = (
  clearance: Clearance,
  { celsius, reviewAt }: { readonly celsius: number; readonly reviewAt: Instant | null },
  rows: HealthRows,
  now: Instant,
): Decision<
  ReadingTaken | ClearanceGranted | ClearanceHeld,
  BadReading | Refusal<'DECLARATION_MISSING' | 'DECLARATION_OLD' | 'CLEARANCE_HELD'>
> => {
  const { workerId, state } = clearance;
  const refused = refuseReading(celsius) ?? refuseDeclaration(clearance, rows.days, now);
  if (refused) return refused;
  if ((state === 'HELD' || state === 'REFERRED') && clearance.reviewAt !== null && now < clearance.reviewAt)
    return refuse('CLEARANCE_HELD', { reviewAt: clearance.reviewAt });
  const reading: ReadingTaken = { type: 'ReadingTaken', workerId, at: now, place: 'CHECK' };
  if (mustHold(clearance, celsius, rows)) return accept<ReadingTaken | ClearanceHeld>(reading, held(workerId, reviewAt, rows.days, now));
  return accept<ReadingTaken | ClearanceGranted>(reading, {
    type: 'ClearanceGranted',
    workerId,
    clearedUntil: plusHours(now, rows.clearance.hours),
    satisfies: ['TEMPERATURE', 'DECLARATION_14D'],
  });
};

/** A reading at the coach door: fever holds, anything else changes nothing. A driver adds it and never reads one. */
export const takeDoorReading = (
  { workerId, state }: Clearance,
  celsius: number,
  rows: HealthRows,
  now: Instant,
): Decision<ReadingTaken | ClearanceHeld, BadReading> => {
  const reading: ReadingTaken = { type: 'ReadingTaken', workerId, at: now, place: 'DOOR' };
  const fever = mustHold({ concern: false }, celsius, rows) && state !== 'HELD' && state !== 'REFERRED';
  return (
    refuseReading(celsius) ??
    (fever ? accept<ReadingTaken | ClearanceHeld>(reading, held(workerId, null, rows.days, now)) : accept(reading))
  );
};
