import { type Day, type Id, type Instant, type Prefix, idPattern, isDay, parseInstant } from '@fangang/kernel';
import { z } from 'zod';

/** The one place where text becomes an id: path, body, sheet cell, event. */
export const id = <P extends Prefix>(prefix: P) =>
  z
    .string()
    .regex(idPattern(prefix))
    .meta({ description: `${prefix}_ and a ULID` }) as unknown as z.ZodType<Id<P>, string>;

export const eventId = id('evt');

/** RFC 3339 with an offset; read into the canonical text of `libs/kernel` (`+08:00`, milliseconds). */
export const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/)
  .refine((text) => parseInstant(text) !== undefined, 'no instant')
  .overwrite((text) => parseInstant(text) ?? text)
  .meta({ description: 'RFC 3339 with offset' }) as unknown as z.ZodType<Instant, string>;

/** A day of Asia/Shanghai, `2020-02-20`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'no day')
  .meta({ description: 'day of Asia/Shanghai' }) as unknown as z.ZodType<Day, string>;

/** Division code of 2, 4, 6, 9 or 12 digits. */
export const divisionCode = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/)
  .meta({ description: 'division code: 2, 4, 6, 9 or 12 digits' });
/** A village or community: 12 digits. */
export const villageCode = z
  .string()
  .regex(/^\d{12}$/)
  .meta({ description: 'village code, 12 digits' });

export const counter = z.int().min(0).max(1_000_000_000);
/** Money: integer fen. */
export const fen = z.int().min(0).max(1_000_000_000);
export const seatNo = z.int().min(1).max(255);
/** A reason or other code: SCREAMING_SNAKE. */
export const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/);
/** Name of an organisation or place, never of a person. */
export const displayName = z.string().min(1).max(120);
export const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
