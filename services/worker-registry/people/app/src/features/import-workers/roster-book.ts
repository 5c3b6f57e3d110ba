import { maskNumber } from '@fangang/codes';
import { isRefusalCode, type WorkerColumn } from '@fangang/i18n';
import type { Day, ImportId } from '@fangang/kernel';
import { Sealer } from '@fangang/sealing';
import { Injectable } from '@nestjs/common';
import type { ImportChunkDoc, ImportProblem, ImportSheetDoc } from '../../state/import-job.store';
import { type RosterContext, readRosterRow } from './read-roster-row';
import type { CellProblem, RosterRow, UploadedRow } from './roster-row';

/** Rows of one unit of work. */
export const chunkLength = 25;

/** Seals and opens the rows of an upload under the job's own key: between preview and run they hold numbers and phones. */
@Injectable()
export class RosterBook {
  constructor(private readonly sealer: Sealer) {}

  seal(importId: ImportId, rows: readonly UploadedRow[]): { readonly wrappedKey: string; readonly chunks: readonly ImportChunkDoc[] } {
    const { key, wrapped } = this.sealer.newKey(importId);
    const chunks: ImportChunkDoc[] = [];
    for (let from = 0; from < rows.length; from += chunkLength) {
      const chunk = chunks.length;
      chunks.push({
        _id: `${importId}.${chunk}`,
        importId,
        chunk,
        sealed: key.seal(`rows.${chunk}`, JSON.stringify(rows.slice(from, from + chunkLength))),
        results: null,
      });
    }
    return { wrappedKey: wrapped, chunks };
  }

  open(sheet: Pick<ImportSheetDoc, '_id' | 'wrappedKey'>, { chunk, sealed }: ImportChunkDoc): readonly UploadedRow[] {
    return JSON.parse(this.sealer.unwrap(sheet._id, sheet.wrappedKey).open(`rows.${chunk}`, sealed)) as UploadedRow[];
  }
}

type Headers = Pick<ImportSheetDoc, 'headers' | 'keys' | 'letters' | 'villageCode'>;

/** Reads uploaded rows under their headers. */
export const readRows = (
  { keys, letters, villageCode }: Headers,
  rows: readonly UploadedRow[],
  context: { readonly on: Day; readonly demo: boolean },
): readonly RosterRow[] => {
  const full: RosterContext = { ...context, keys: keys as readonly (WorkerColumn | null)[], letters, villageCode };
  return rows.map((row) => readRosterRow(row, full));
};

/** A problem of a row as people see it: row, column, the value seen (numbers masked), the code. */
export const shownProblem = (
  { headers, keys, letters }: Headers,
  row: UploadedRow,
  { column, refusal: { code, params } }: CellProblem,
  warning: boolean,
): ImportProblem => {
  const index = column === null ? -1 : keys.indexOf(column);
  const text = row.cells[index]?.text ?? '';
  const isNumber = column === 'idNumber' || column === 'phone';
  return {
    row: row.row,
    column: letters[index] ?? '',
    header: headers[index] ?? '',
    // A number may stand in the wrong column.
    value: (isNumber ? maskNumber(text) : text.replace(/\d{7,}[Xx]?/g, maskNumber)).slice(0, 60),
    code: isRefusalCode(code) ? code : 'VALUE_FORMAT',
    params,
    warning,
  };
};
