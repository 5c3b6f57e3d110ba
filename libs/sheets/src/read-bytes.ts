import { refuse } from '@fangang/kernel';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import type { SheetColumn, SheetFile, SheetReading } from './sheet';
import { NotThisKind, PastLimit, type SheetLimits, tooLarge } from './sheet-limits';

const fileType: SheetReading = { ok: false, refusal: refuse('FILE_TYPE').refusal };

/** What a file is by its first bytes: an archive, an old binary workbook, or text. */
const looksLike = (bytes: Uint8Array): 'zip' | 'ole' | 'text' => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0 ? 'ole' : 'text';
};

/** The whole reading, in the thread that calls it: the worker's, or a test's. Expected faults of the file become refusals. */
export const readBytes = async (file: SheetFile, columns: readonly SheetColumn[], limits: SheetLimits): Promise<SheetReading> => {
  if (file.bytes.length > limits.fileBytes) return { ok: false, refusal: tooLarge(limits) };
  const kind = looksLike(file.bytes);
  try {
    if (/\.xlsx$/i.test(file.name)) return kind === 'zip' ? await readXlsx(file.bytes, columns, limits) : fileType;
    if (/\.csv$/i.test(file.name)) return kind === 'text' ? readCsv(file.bytes, columns, limits) : fileType;
    return fileType;
  } catch (error) {
    if (error instanceof PastLimit) return { ok: false, refusal: tooLarge(limits) };
    if (error instanceof NotThisKind) return fileType;
    throw error;
  }
};
