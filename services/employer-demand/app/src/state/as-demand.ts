import type { Caller } from '@fangang/persistence';

/** The same act with the reach of the whole room: where the door has asked already, and another row of our own must be read or written. */
export const asDemand = (caller: Caller): Caller => ({ ...caller, scope: { kind: 'service', service: 'employer-demand' } });
