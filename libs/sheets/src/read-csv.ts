import { refuse } from '@fangang/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { findHeaders } from './header';
import { sheetOf } from './rows-of-cells';
import type { Encoding, SheetColumn, SheetReading } from './sheet';
import { NotThisKind, PastLimit, type SheetLimits } from './sheet-limits';

const boms: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What the bytes may say, in the order of domain.md §7: a byte order mark decides; else strict UTF-8, GB18030, Big5. */
function* readingsOf(bytes: Uint8Array): Generator<Decoded> {
  const marked = boms.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) {
    const [encoding] = marked;
    yield { encoding, text: iconv.decode(Buffer.from(bytes), encoding) };
    return;
  }
  if (bytes.includes(0)) throw new NotThisKind('a zero byte in a text file');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) yield { encoding: 'utf-8', text: utf8 };
  yield { encoding: 'gb18030', text: iconv.decode(Buffer.from(bytes), 'gb18030') };
  yield { encoding: 'big5', text: iconv.decode(Buffer.from(bytes), 'big5') };
}

const delimiterOf = (text: string): string => {
  const top = text.slice(0, 4_096);
  const count = (delimiter: string) => top.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
};

const recordsOf = (text: string, limits: SheetLimits, to?: number): readonly (readonly string[])[] => {
  const shared = { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false } as const;
  try {
    return parse(text, { ...shared, to: to ?? limits.farthestRow + 1 });
  } catch (error) {
    if (error instanceof CsvError) throw new NotThisKind(error.code);
    throw error;
  }
};

/**
 * Reads a csv (comma, semicolon or tab). GB18030 and Big5 decode each other into rubbish, so a reading counts only when the required
 * headers are recognised in it. @throws PastLimit, NotThisKind
 */
export const readCsv = (bytes: Uint8Array, columns: readonly SheetColumn[], limits: SheetLimits): SheetReading => {
  let nearest: { readonly missing: string; readonly recognised: number } | undefined;
  for (const { encoding, text } of readingsOf(bytes)) {
    const search = findHeaders(recordsOf(text, limits, 20), columns);
    if (search.found) {
      const records = recordsOf(text, limits);
      if (records.length > limits.farthestRow) throw new PastLimit('farthestRow');
      const raw = records.map((record) => record.map((value) => ({ text: value, wasNumber: false })));
      return sheetOf(raw, columns, limits, encoding);
    }
    // Strict UTF-8 is certain about the encoding, so what it lacks is a column; of the guesses, one that knows no header knows nothing.
    const certain = encoding.startsWith('utf');
    if (!nearest ? certain || search.recognised > 0 : search.recognised > nearest.recognised) nearest = search;
  }
  return {
    ok: false,
    refusal: nearest ? refuse('COLUMN_MISSING', { column: nearest.missing }).refusal : refuse('ENCODING_UNKNOWN').refusal,
  };
};
