declare const brand: unique symbol;
/**
 * An instant in its one canonical text, `2020-02-20T05:00:00.000+08:00`: always milliseconds, always +08:00, so that text order is
 * time order and the first ten characters are the day in Asia/Shanghai (docs/adr: instants are canonical text).
 */
export type Instant = string & { readonly [brand]: 'instant' };
/** A day of Asia/Shanghai, `2020-02-20`. */
export type Day = string & { readonly [brand]: 'day' };

const offsetMs = 8 * 3_600_000;
const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/;

/** Milliseconds since 1970 → canonical text. @throws RangeError outside the years 0000–9999. */
export const instantOf = (ms: number): Instant => {
  const text = new Date(ms + offsetMs).toISOString();
  if (text.length !== 24) throw new RangeError('instant out of range');
  return `${text.slice(0, 23)}+08:00` as Instant;
};

/** Any RFC 3339 text with an offset (or Z) → canonical text; undefined when it is none. */
export const parseInstant = (text: string): Instant | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : instantOf(ms);
};

export const isInstant = (text: string): text is Instant => pattern.test(text);
export const msOf = (instant: Instant): number => Date.parse(instant);
export const dayOf = (instant: Instant): Day => instant.slice(0, 10) as Day;

/** Local start of a day, `hour` hours and `minute` minutes later. */
export const at = (day: Day, hour = 0, minute = 0): Instant =>
  instantOf(Date.parse(`${day}T00:00:00.000+08:00`) + (hour * 60 + minute) * 60_000);

export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

export const plusMinutes = (instant: Instant, minutes: number): Instant => instantOf(msOf(instant) + minutes * 60_000);
export const plusHours = (instant: Instant, hours: number): Instant => plusMinutes(instant, hours * 60);
export const plusDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day;
/** Whole minutes from `from` to `to`, rounded towards zero; negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number => Math.trunc((msOf(to) - msOf(from)) / 60_000);

/** Shape the canonical text at compile time; for constants in tests and examples. @throws RangeError when it is no instant. */
export const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed) throw new RangeError(`no instant: ${text}`);
  return parsed;
};
/** @throws RangeError when it is no day. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`no day: ${text}`);
  return text;
};
