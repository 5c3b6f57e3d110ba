import type { Refusal } from '@fangang/kernel';

/** A file as it was uploaded. The name decides nothing but which kind the sender meant. */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A column that the reader looks for: its key, and every header that means it (folded before comparing, see header.ts). */
export interface SheetColumn {
  readonly key: string;
  readonly names: readonly string[];
  readonly required: boolean;
}

/**
 * A cell: its text, trimmed; whether the sheet stored it as a number (then digits may be lost: codes' `ID_STORED_AS_NUMBER`), a date
 * reads `2020-02-05`; and the letter of its column.
 */
export interface Cell {
  readonly text: string;
  readonly wasNumber: boolean;
  readonly column: string;
}

/** One row that is not blank, with its number in the sheet as people see it (the first is 1), one cell per header. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A header as it stands, its column letter, and the key of the column that it was recognised as. */
export interface Header {
  readonly text: string;
  readonly column: string;
  readonly key: string | null;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** A sheet that was read: csv with the encoding that it turned out to have, xlsx with null. */
export interface Sheet {
  readonly headers: readonly Header[];
  readonly headerRow: number;
  readonly rows: readonly SheetRow[];
  readonly encoding: Encoding | null;
}

export type SheetRefusal = Refusal<'FILE_TYPE' | 'FILE_TOO_LARGE' | 'ENCODING_UNKNOWN' | 'COLUMN_MISSING'>;
export type SheetReading = { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly refusal: SheetRefusal };

/** The cell of a row under the column with this key; undefined when the sheet has no such column. */
export const cellOf = (sheet: Pick<Sheet, 'headers'>, row: SheetRow, key: string): Cell | undefined => {
  const index = sheet.headers.findIndex((header) => header.key === key);
  return index < 0 ? undefined : row.cells[index];
};

/** Column number (0 = A) to its letters: 25 → Z, 26 → AA. */
export const columnLetters = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
};
