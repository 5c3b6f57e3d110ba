import { type Instant, type Refusal, dayOf, plusDays, refuse } from '@fangang/kernel';
import { type PolicyValues, isFever } from '@fangang/policy';
import type { Clearance } from './clearance';

/** Readings that a living person can have, degrees Celsius (ours). */
export const readingRange = { min: 34, max: 43 } as const;

/** Rows in force when somebody is judged: 交运明电〔2020〕44号 (over 37.3), 人社部明电〔2020〕4号 (14 days), hours (ours). */
export interface HealthRows {
  readonly feverOver: PolicyValues['health.feverOver'];
  readonly days: PolicyValues['health.days'];
  readonly clearance: PolicyValues['clearance.hours'];
}

/** Null when the number can be a temperature; the number itself is never repeated. */
export const refuseReading = (celsius: number): { ok: false; refusal: Refusal<'TEMPERATURE_RANGE'> } | null =>
  celsius >= readingRange.min && celsius <= readingRange.max ? null : refuse('TEMPERATURE_RANGE', readingRange);

/** Null when the declaration is there and still covers the days of the row: on the 14th day it does, on the 15th no more. */
export const refuseDeclaration = (
  { declaredAt }: Clearance,
  { days }: PolicyValues['health.days'],
  now: Instant,
): { ok: false; refusal: Refusal<'DECLARATION_MISSING' | 'DECLARATION_OLD'> } | null => {
  if (declaredAt === null) return refuse('DECLARATION_MISSING');
  return plusDays(dayOf(declaredAt), days) < dayOf(now) ? refuse('DECLARATION_OLD', { days }) : null;
};

/** True when the person may not go on: fever by the row's own operator, or what the declaration says. */
export const mustHold = ({ concern }: Pick<Clearance, 'concern'>, celsius: number, { feverOver }: Pick<HealthRows, 'feverOver'>): boolean =>
  concern || isFever(celsius, feverOver);
