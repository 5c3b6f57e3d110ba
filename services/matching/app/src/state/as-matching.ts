import type { Caller } from '@fangang/persistence';

/** The same unit and the same first actor, with the reach of this service: for rows of which a person was asked already. */
export const asMatching = (caller: Caller): Caller => ({ ...caller, scope: { kind: 'service', service: 'matching' } });
