import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { escapeFormula } from './formula-escape';

/** A value to be written. A number stays a number; whatever identifies (ID, phone, code) must come as text. */
export type CellValue = string | number | null;

/** What is written: a header row and the rows below it. */
export interface SheetContent {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Name of the sheet in an xlsx, at most 31 characters. */
  readonly title?: string;
}

/** Characters that XML cannot hold, and halves of surrogate pairs: left out. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const written = (value: CellValue): string | number | null =>
  typeof value === 'string' ? escapeFormula(value.replace(unwritable, '')) : value;

/**
 * Writes a sheet. Text that a spreadsheet would run as a formula is escaped (formula-escape.ts); every text cell of an xlsx is formatted
 * as text, so that an ID number typed beside it stays one; a csv is UTF-8 with a byte order mark and CRLF, as Excel and WPS want it.
 */
export const writeSheet = async ({ headers, rows, title = 'Sheet1' }: SheetContent, kind: 'xlsx' | 'csv'): Promise<Uint8Array> => {
  const lines = [headers, ...rows].map((row) => row.map(written));
  if (kind === 'csv') return Buffer.from(stringify(lines, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }));
  const data = lines.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String, format: '@' };
    }),
  );
  return writeXlsxFile(data, { sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) }).toBuffer();
};
