import type { Caller } from '@fangang/persistence';

/** The caller with the room's own reach: for rows that a decision needs and that lie beyond the person's area; the actor stays. */
export const asPeople = (caller: Caller): Caller => ({ ...caller, scope: { kind: 'service', service: 'people' } });
