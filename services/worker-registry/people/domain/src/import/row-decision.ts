import type { Refusal, WorkerId } from '@fangang/kernel';
import { type ExactDuplicate, type LikelyDuplicate, refuseExactDuplicate } from '../duplicate/duplicate.rules';

/** A value of a field, as both sides are compared. */
export type FieldValue = string | number | boolean | null;
/** Fields by name; a column that the sheet lacks is absent and changes nothing. */
export type RowFields = Readonly<Record<string, FieldValue | undefined>>;

/** One row of a roster, read, beside what is known. */
export interface ImportRow {
  /** Cells that could not be read, and what stops the row: nothing of it goes in. */
  readonly errors: readonly Refusal[];
  /** Read with a doubt: goes in, marked. */
  readonly warnings: readonly Refusal[];
  /** The village of the row lies in the caller's area. */
  readonly inArea: boolean;
  /** The same number stood in an earlier row of this file. */
  readonly seenInFile: boolean;
  readonly sameNumber: (ExactDuplicate & { readonly known: RowFields }) | null;
  readonly likely: readonly LikelyDuplicate[];
  readonly fields: RowFields;
}

/** What becomes of a row; `queue` are the pairs that somebody must look at. */
export type RowDecision =
  | { readonly result: 'ADDED'; readonly queue: readonly LikelyDuplicate[]; readonly warnings: readonly Refusal[] }
  | { readonly result: 'UPDATED'; readonly workerId: WorkerId; readonly changed: readonly string[]; readonly warnings: readonly Refusal[] }
  | { readonly result: 'UNCHANGED'; readonly workerId: WorkerId; readonly warnings: readonly Refusal[] }
  | { readonly result: 'ERROR'; readonly refusals: readonly Refusal[] };

/** Names of the fields that a row states otherwise than they are known. */
export const changedFields = (known: RowFields, row: RowFields): readonly string[] =>
  Object.keys(row).filter((name) => row[name] !== undefined && row[name] !== (known[name] ?? null));

const outOfArea: Refusal = { code: 'OUT_OF_AREA', params: {} };

/**
 * The rule of domain.md 7.7 and 7.8 for one row: own area updates, the same file again changes nothing, elsewhere and twice in one file
 * are refused, a likely pair is queued and the row goes in.
 */
export const decideRow = ({ errors, warnings, inArea, seenInFile, sameNumber, likely, fields }: ImportRow): RowDecision => {
  if (errors.length > 0) return { result: 'ERROR', refusals: errors };
  if (!inArea) return { result: 'ERROR', refusals: [outOfArea] };
  if (seenInFile) return { result: 'ERROR', refusals: [{ code: 'DUPLICATE_ID', params: {} }] };
  if (!sameNumber) {
    const doubts = likely.map(({ workerId }): Refusal => ({ code: 'LIKELY_DUPLICATE', params: { workerId } }));
    return { result: 'ADDED', queue: likely, warnings: [...warnings, ...doubts] };
  }
  if (!sameNumber.inArea) return { result: 'ERROR', refusals: [refuseExactDuplicate(sameNumber).refusal] };
  const changed = changedFields(sameNumber.known, fields);
  const { workerId } = sameNumber;
  return changed.length > 0 ? { result: 'UPDATED', workerId, changed, warnings } : { result: 'UNCHANGED', workerId, warnings };
};

/** Counts of a file, as `ImportFinished` says them. */
export interface RowCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that went in with a pair for somebody to look at. */
  readonly duplicates: number;
  /** Rows that did not go in. */
  readonly errors: number;
  /** Codes met, each once, sorted. */
  readonly reasonCodes: readonly string[];
}
/** Counts before the first row. */
export const noRows: RowCounts = { added: 0, updated: 0, unchanged: 0, duplicates: 0, errors: 0, reasonCodes: [] };

/** Counts with one row, or one chunk of rows, more. */
export const addCounts = (a: RowCounts, b: RowCounts): RowCounts => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  duplicates: a.duplicates + b.duplicates,
  errors: a.errors + b.errors,
  reasonCodes: [...new Set([...a.reasonCodes, ...b.reasonCodes])].sort(),
});

/** What one decision adds to the counts. */
export const countOf = (decision: RowDecision): RowCounts => {
  const codes = (decision.result === 'ERROR' ? decision.refusals : decision.warnings).map(({ code }) => code);
  const queued = decision.result === 'ADDED' && decision.queue.length > 0;
  return addCounts(noRows, {
    added: Number(decision.result === 'ADDED'),
    updated: Number(decision.result === 'UPDATED'),
    unchanged: Number(decision.result === 'UNCHANGED'),
    duplicates: Number(queued),
    errors: Number(decision.result === 'ERROR'),
    reasonCodes: codes,
  });
};
