import { type Corruption, corruptionOf, mojibakeRepair } from './corruption';
import type { Sheet } from './sheet';

/** A corrupt cell: where it stands and of what kind; `repair` only for MOJIBAKE, to be shown. */
export interface CorruptCell {
  readonly row: number;
  readonly column: string;
  readonly reason: Corruption;
  readonly repair: string | null;
}
/** When a whole job is put aside: more corrupt rows than this, or more than this share of all rows (ours). */
export interface QuarantineLimits {
  readonly rows: number;
  readonly percent: number;
}
export const quarantineLimits: QuarantineLimits = { rows: 20, percent: 5 };

/** The corrupt cells of a sheet. Their rows are refused `TEXT_CORRUPT`; `quarantine` puts the whole job aside. */
export interface CorruptionReport {
  readonly cells: readonly CorruptCell[];
  /** Row numbers, ascending. */
  readonly rows: readonly number[];
  /** Cells per reason; a reason that does not occur is 0. */
  readonly byReason: Readonly<Record<Corruption, number>>;
  readonly quarantine: boolean;
}

/** Looks at every cell that has text and was not stored as a number. */
export const judgeCorruption = (sheet: Pick<Sheet, 'rows'>, limits: QuarantineLimits = quarantineLimits): CorruptionReport => {
  const cells = sheet.rows.flatMap(({ row, cells: all }) =>
    all.flatMap(({ text, wasNumber, column }): readonly CorruptCell[] => {
      const reason = wasNumber || text === '' ? null : corruptionOf(text);
      return reason === null ? [] : [{ row, column, reason, repair: reason === 'MOJIBAKE' ? (mojibakeRepair(text) ?? null) : null }];
    }),
  );
  const byReason = { PINYIN_INTRUSION: 0, BROKEN_RUN: 0, MOJIBAKE: 0, REPLACEMENT_CHAR: 0, MARKUP: 0 };
  for (const { reason } of cells) byReason[reason] += 1;
  const rows = [...new Set(cells.map(({ row }) => row))];
  return { cells, rows, byReason, quarantine: rows.length > limits.rows || rows.length * 100 > limits.percent * sheet.rows.length };
};
