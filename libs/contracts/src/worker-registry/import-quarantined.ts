import type { EventOf } from '../define-event';
import { importQuarantined } from '../imports.builders';

/** A roster sheet was so garbled that nothing of it went in. */
export const ImportQuarantined = importQuarantined('fangang.worker-registry.imports');
export type ImportQuarantined = EventOf<typeof ImportQuarantined>;
