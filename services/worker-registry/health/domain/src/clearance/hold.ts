import { type Decision, type Instant, type Refusal, accept, at, dayOf, plusDays, refuse } from '@fangang/kernel';
import type { Clearance, ClearanceHeld, ClearanceLapsed, PersonReferred } from './clearance';
import type { HealthRows } from './judgement.rules';

type NoWay = Refusal<'INVALID_TRANSITION'>;

/** The fact of a hold; without another word it is looked at again after the days of the row. */
export const held = (
  workerId: Clearance['workerId'],
  reviewAt: Instant | null,
  { days }: HealthRows['days'],
  now: Instant,
): ClearanceHeld => ({
  type: 'ClearanceHeld',
  workerId,
  heldFrom: now,
  reviewAt: reviewAt ?? at(plusDays(dayOf(now), days)),
});

/** 健康暂缓: held without a reading, by a checker, or by SYS when a declared place turns HIGH. */
export const hold = (
  { workerId, state }: Clearance,
  { reviewAt }: { readonly reviewAt: Instant | null },
  rows: Pick<HealthRows, 'days'>,
  now: Instant,
): Decision<ClearanceHeld, NoWay> =>
  state === 'HELD' || state === 'REFERRED'
    ? refuse('INVALID_TRANSITION', { from: state, to: 'HELD' })
    : accept(held(workerId, reviewAt, rows.days, now));

/** 转诊: handed to a doctor; outside the enclave it is a hold like any other. */
export const refer = (
  { workerId, state }: Clearance,
  { reviewAt }: { readonly reviewAt: Instant | null },
  rows: Pick<HealthRows, 'days'>,
  now: Instant,
): Decision<PersonReferred | ClearanceHeld, NoWay> =>
  state === 'NONE' || state === 'REFERRED'
    ? refuse('INVALID_TRANSITION', { from: state, to: 'REFERRED' })
    : accept<PersonReferred | ClearanceHeld>({ type: 'PersonReferred', workerId }, held(workerId, reviewAt, rows.days, now));

/** 过期: SYS at `clearedUntil`; a timer that comes early, twice or after a renewal changes nothing. */
export const lapse = ({ workerId, state, clearedUntil }: Clearance, now: Instant): Decision<ClearanceLapsed, NoWay> =>
  state === 'CLEARED' && clearedUntil !== null && now >= clearedUntil
    ? accept({ type: 'ClearanceLapsed', workerId, at: clearedUntil })
    : refuse('INVALID_TRANSITION', { from: state, to: 'DECLARED' });
