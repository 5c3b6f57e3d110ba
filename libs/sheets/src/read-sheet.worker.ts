import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes';
import type { SheetColumn, SheetFile } from './sheet';
import type { SheetLimits } from './sheet-limits';

/** What the reading thread is started with. */
export interface ReadingOrder {
  readonly file: SheetFile;
  readonly columns: readonly SheetColumn[];
  readonly limits: SheetLimits;
}

const { file, columns, limits } = workerData as ReadingOrder;
// A fault that is no refusal ends the thread with an error, and the caller hears of it.
void readBytes(file, columns, limits).then((reading) => parentPort?.postMessage(reading));
