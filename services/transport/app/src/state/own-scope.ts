import type { Caller } from '@fangang/persistence';

/** The same work with transport's own reach: what follows from a change that was allowed is not asked for again. */
export const asTransport = (caller: Caller): Caller => ({ ...caller, scope: { kind: 'service', service: 'transport' } });
