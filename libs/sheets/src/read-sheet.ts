import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readBytes } from './read-bytes';
import type { ReadingOrder } from './read-sheet.worker';
import type { SheetColumn, SheetFile, SheetReading } from './sheet';
import { type SheetLimits, sheetLimits, tooLarge } from './sheet-limits';

/** Threads that read at the same time; more uploads wait their turn, so that ten of them do not take ten times the memory. */
const atOnce = 2;
let reading = 0;
const waiting: (() => void)[] = [];

const enter = (): Promise<void> =>
  new Promise((resolve) => {
    if (reading < atOnce) {
      reading += 1;
      resolve();
    } else waiting.push(resolve);
  });
const leave = (): void => {
  const next = waiting.shift();
  if (next) next();
  else reading -= 1;
};

const inThread = (order: ReadingOrder): Promise<SheetReading> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'read-sheet.worker.js'), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: order.limits.workerMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    const finish = (act: () => void) => {
      clearTimeout(timer);
      act();
      void worker.terminate();
    };
    const past = () => resolve({ ok: false, refusal: tooLarge(order.limits) });
    const timer = setTimeout(() => finish(past), order.limits.milliseconds);
    worker.once('message', (answer: SheetReading) => finish(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? past() : reject(error))),
    );
    worker.once('exit', () => finish(() => reject(new Error('the reading thread ended without an answer'))));
  });

/**
 * Reads an uploaded xlsx or csv in a thread of its own, within the limits (reliability.md C14): the caller's thread stays free, and a
 * file that is too big, too slow or too greedy is `FILE_TOO_LARGE`, whatever it claims about itself. Writes nothing anywhere.
 * @param columns the columns looked for; every required one must be recognised, in one of the first ten rows
 * @returns the sheet, or `FILE_TYPE`, `FILE_TOO_LARGE {mb, rows}`, `ENCODING_UNKNOWN`, `COLUMN_MISSING {column}`
 */
export const readSheet = async (
  file: SheetFile,
  columns: readonly SheetColumn[],
  limits: SheetLimits = sheetLimits,
): Promise<SheetReading> => {
  if (file.bytes.length > limits.fileBytes) return { ok: false, refusal: tooLarge(limits) };
  // From source (tests) there is no compiled worker file to start; the built one is proved by read-sheet.int.spec.ts.
  if (__filename.endsWith('.ts')) return readBytes(file, columns, limits);
  await enter();
  try {
    return await inThread({ file, columns, limits });
  } finally {
    leave();
  }
};
