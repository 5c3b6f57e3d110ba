import { z } from 'zod';
import { policyCombines } from '../lists/policy';
import { reportLevels } from '../lists/report';
import { code, counter, day, divisionCode, id, instant, sha256 } from '../primitives';

/** Priority of a person, 0 first … 9 last; worker-registry alone knows why. */
export const priorityRank = z.int().min(0).max(9);

/** Whose report, of which day. */
export const reportIdentity = { reportId: id('rpt'), level: z.enum(reportLevels), divisionCode, day };

/** The figures of a day by code (`toPlace`, `boardedToday`), without splits by reason. */
export const reportTotals = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/), counter);

/** A filed report: its figures, its hash and the hash of the one before it (null for the first). */
export const reportFields = {
  ...reportIdentity,
  /** Filed as "nothing happened" 零报告. */
  zero: z.boolean(),
  totals: reportTotals,
  hash: sha256,
  previousHash: sha256.nullable(),
  reasonCode: code.optional(),
};

/** `NATIONAL`, a trip scope, a division prefix, or a corridor of two prefixes (`99>42`). */
export const policyScope = z
  .string()
  .regex(/^(NATIONAL|INTER_PROVINCE|INTER_CITY|IN_CITY|\d{2,12}|\d{2,12}>\d{2,12})$/)
  .meta({ description: 'NATIONAL, trip scope, division prefix, or corridor of two prefixes' });

/** Where a rule starts or ends: a day of Asia/Shanghai or an instant; half-open. */
export const policyEdge = z.union([day, instant]);

/** Value of a rule, JSON of at most 4 KB of text; its shape is checked by the reader of its code (`libs/policy`). */
export const policyValue = z.unknown().refine((value) => value !== undefined && JSON.stringify(value).length <= 4096, 'value too large');

/** One dated policy row with its notice. */
export const policyFields = {
  policyId: id('pol'),
  /** `capacity.factor`: small words with dots, not SCREAMING_SNAKE. */
  code: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9_]+)+$/)
    .max(64),
  scope: policyScope,
  value: policyValue,
  combine: z.enum(policyCombines),
  validFrom: policyEdge,
  validTo: policyEdge.optional(),
  sourceNotice: z.string().min(1).max(200),
  supersedes: id('pol').optional(),
};
