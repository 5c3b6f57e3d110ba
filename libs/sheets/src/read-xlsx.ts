import { readSheet } from 'read-excel-file/node';
import { type Parts, openZip } from './open-zip';
import { type RawCell, emptyCell, sheetOf } from './rows-of-cells';
import type { SheetColumn, SheetReading } from './sheet';
import { NotThisKind, PastLimit, type SheetLimits } from './sheet-limits';
import { storedZip } from './stored-zip';

/** A number as the sheet wrote it; the reader would round an 18-digit one. */
class NumberAsWritten {
  constructor(readonly text: string) {}
}

const numberText = (written: string): string => {
  const value = Number(written);
  return Number.isSafeInteger(value) ? String(value) : written;
};

const rawCell = (value: unknown): RawCell => {
  if (value instanceof NumberAsWritten) return { text: numberText(value.text), wasNumber: true };
  // A date is a number with a date's clothes on; one outside the calendar shows as the row of hashes that people know.
  if (value instanceof Date) return { text: Number.isNaN(value.getTime()) ? '#####' : value.toISOString().slice(0, 10), wasNumber: true };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', wasNumber: false };
  return typeof value === 'string' ? { text: value, wasNumber: false } : emptyCell;
};

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Looks over the parts before the reader builds anything of them: no document type (entities), no cell beyond the limits (one cell at
 * the far end of a sheet makes the reader fill everything before it). @throws PastLimit, NotThisKind
 */
const checkParts = (parts: Parts, limits: SheetLimits): void => {
  if (!parts.has('xl/workbook.xml') && ![...parts.keys()].some((name) => name.endsWith('workbook.xml')))
    throw new NotThisKind('no workbook');
  for (const part of parts.values()) {
    const text = part.toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new NotThisKind('a document type');
    for (const [, letters = '', digits = ''] of text.matchAll(/<(?:\w+:)?(?:row|c)\s[^<>]*?\br\s*=\s*["']([A-Z]{0,8})(\d{1,10})["']/g)) {
      if (Number(digits) > limits.farthestRow) throw new PastLimit('farthestRow');
      if (columnNumber(letters) > limits.columns) throw new PastLimit('columns');
    }
  }
};

/** Reads the first sheet of an xlsx. Text keeps every digit; a number is marked as such. @throws PastLimit, NotThisKind */
export const readXlsx = async (bytes: Uint8Array, columns: readonly SheetColumn[], limits: SheetLimits): Promise<SheetReading> => {
  const parts = await openZip(bytes, limits);
  checkParts(parts, limits);
  const data = await readSheet<NumberAsWritten>(storedZip(parts), { parseNumber: (text) => new NumberAsWritten(text) }).catch(
    (error: unknown) => {
      throw new NotThisKind(error instanceof Error ? error.name : 'unreadable');
    },
  );
  return sheetOf(
    data.map((row) => row.map(rawCell)),
    columns,
    limits,
    null,
  );
};
