import type { Caller } from '@fangang/persistence';

/** The same act with the reach of the whole room, once the person was found in the caller's own reach. */
export const asHealth = (caller: Caller): Caller => ({ ...caller, scope: { kind: 'service', service: 'health' } });
