import type { EventOf } from '../define-event';
import { importFinished } from '../imports.builders';

/** A roster sheet was taken in; the counts say what became of its rows. */
export const ImportFinished = importFinished('fangang.worker-registry.imports');
export type ImportFinished = EventOf<typeof ImportFinished>;
