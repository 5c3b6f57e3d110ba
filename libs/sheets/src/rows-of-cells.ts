import { refuse } from '@fangang/kernel';
import { unescapeFormula } from './formula-escape';
import { findHeaders } from './header';
import { type Encoding, type SheetColumn, type SheetReading, columnLetters } from './sheet';
import { PastLimit, type SheetLimits } from './sheet-limits';

/** A value as the file holds it. */
export interface RawCell {
  readonly text: string;
  readonly wasNumber: boolean;
}
export const emptyCell: RawCell = { text: '', wasNumber: false };

/**
 * Puts raw rows, from the top of the sheet, under their headers: blank rows fall away, the others keep their number; cells beyond the
 * last header fall away. @throws PastLimit more rows or columns than allowed
 */
export const sheetOf = (
  raw: readonly (readonly RawCell[])[],
  columns: readonly SheetColumn[],
  limits: SheetLimits,
  encoding: Encoding | null,
): SheetReading => {
  const search = findHeaders(
    raw.slice(0, 20).map((cells) => cells.map(({ text }) => text.trim())),
    columns,
  );
  if (!search.found) return { ok: false, refusal: refuse('COLUMN_MISSING', { column: search.missing }).refusal };
  if (search.headers.length > limits.columns) throw new PastLimit('columns');
  const rows = raw.flatMap((cells, index) => {
    if (index <= search.index || cells.every(({ text }) => text.trim() === '')) return [];
    const row = search.headers.map((_header, at) => {
      const { text, wasNumber } = cells[at] ?? emptyCell;
      return { text: unescapeFormula(text.trim()), wasNumber, column: columnLetters(at) };
    });
    return [{ row: index + 1, cells: row }];
  });
  if (rows.length > limits.rows) throw new PastLimit('rows');
  return { ok: true, sheet: { headers: search.headers, headerRow: search.index + 1, rows, encoding } };
};
