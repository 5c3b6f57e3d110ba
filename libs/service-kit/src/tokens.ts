/** Injection tokens of the composition root. */
export const ROOMS = Symbol('fangang.rooms');
export const EVENT_LOG = Symbol('fangang.event-log');
export const SHAPE = Symbol('fangang.shape');
