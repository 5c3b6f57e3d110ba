import { workerSheet, workerSheetAliases, workerSheetCells, type WorkerColumn, workerSheetRequired } from '@fangang/i18n';
import type { SheetColumn } from '@fangang/sheets';

/** Columns of the roster 花名册 in print order. */
export const rosterColumns = Object.keys(workerSheet) as readonly WorkerColumn[];

const aliases: Readonly<Partial<Record<WorkerColumn, readonly string[]>>> = workerSheetAliases;
const required: readonly WorkerColumn[] = workerSheetRequired;

/** What the reader looks for; a village named beside the file stands for its column. */
export const columnsFor = (villageGiven: boolean): readonly SheetColumn[] =>
  rosterColumns.map((key) => ({
    key,
    names: [workerSheet[key].zh, workerSheet[key].en, ...(aliases[key] ?? [])],
    required: required.includes(key) && !(villageGiven && key === 'villageCode'),
  }));

type Listed = keyof typeof workerSheetCells;

/** The code that a cell's word means: by word or by the code itself; undefined when the list does not have it. */
export const codeOf = (list: Listed, text: string): string | undefined => {
  const words: Readonly<Record<string, readonly string[]>> = workerSheetCells[list];
  return Object.keys(words).find(
    (code) => code === text.toUpperCase() || words[code]?.some((word) => word.toLowerCase() === text.toLowerCase()),
  );
};

/** Words that may stand in such a cell, for the cure. */
export const wordsOf = (list: Listed): string =>
  Object.values(workerSheetCells[list] as Readonly<Record<string, readonly string[]>>)
    .flatMap(([first]) => (first === undefined || first === '' ? [] : [first]))
    .join(' ');
