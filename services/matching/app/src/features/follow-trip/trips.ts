import { reacts } from '@fangang/messaging';

/** News of one trip in transport's order: a seat before its coach door, the door before the gate, the gate before the handover. */
export const trips = reacts('matching.trips', 'strict');
