import { foldName } from '@fangang/codes';
import { type Header, type SheetColumn, columnLetters } from './sheet';

/** Rows in which the header row is looked for: a title and a few remarks may stand above it. */
const headerWithin = 10;

/** A header for comparing: folded as names are, without stars, dots, colons and remarks in brackets; 身分 is 身份. */
export const foldHeader = (text: string): string =>
  foldName(text)
    .replace(/[(（[【].*$/u, '')
    .replace(/[*·:：]/gu, '')
    .replaceAll('身分', '身份');

/** The header row found, or the first required column that is missing and how many were recognised where most were. */
export type HeaderSearch =
  | { readonly found: true; readonly index: number; readonly headers: readonly Header[] }
  | { readonly found: false; readonly missing: string; readonly recognised: number };

const keyed = (texts: readonly string[], columns: readonly SheetColumn[]): readonly Header[] => {
  const keyOf = new Map(columns.flatMap(({ key, names }) => names.map((name) => [foldHeader(name), key] as const)));
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const key = keyOf.get(foldHeader(text));
    // The first of two equal headers counts; the second stays unrecognised, as a person reading from the left would have it.
    const own = key !== undefined && !taken.has(key);
    if (own) taken.add(key);
    return { text, column: columnLetters(index), key: own ? key : null };
  });
};

/** Finds the row in which every required column is recognised. `rows` are the cells' texts from the top of the sheet. */
export const findHeaders = (rows: readonly (readonly string[])[], columns: readonly SheetColumn[]): HeaderSearch => {
  const required = columns.filter((column) => column.required);
  let best: { readonly missing: string; readonly recognised: number } = { missing: required[0]?.names[0] ?? '', recognised: 0 };
  for (const [index, texts] of rows.slice(0, headerWithin).entries()) {
    const headers = keyed(texts, columns);
    const recognised = new Set(headers.map(({ key }) => key));
    const missing = required.filter(({ key }) => !recognised.has(key));
    const [first] = missing;
    if (!first && headers.some(({ key }) => key !== null)) return { found: true, index, headers };
    if (first && required.length - missing.length > best.recognised) {
      best = { missing: first.names[0] ?? first.key, recognised: required.length - missing.length };
    }
  }
  return { found: false, ...best };
};
