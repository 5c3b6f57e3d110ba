/**
 * Where a code shows: an HTTP status, `warning` (let in, marked and listed), `device` (said by the scanner), `reason` (why a proposal
 * left someone out).
 */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 426 | 429 | 500 | 503 | 'warning' | 'device' | 'reason';

/** One refusal: what happened, then the cure, in both languages; `{placeholders}` are filled by `explain`. */
export interface RefusalRow {
  readonly status: RefusalStatus;
  readonly zh: string;
  readonly en: string;
}

/** Rows by code, one file per area; a missing zh or en fails the compiler. */
export type RefusalRows = Readonly<Record<string, RefusalRow>>;
