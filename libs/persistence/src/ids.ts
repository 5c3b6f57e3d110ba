import type { Id, Prefix } from '@fangang/kernel';
import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** A new id: prefix and ULID, rising within a process. */
export const newId = <P extends Prefix>(prefix: P): Id<P> => `${prefix}_${next()}` as Id<P>;

/** A new bare ULID, for correlation ids. */
export const newUlid = (): string => next();
