import type { Prefix } from '@fangang/kernel';
import type { Caller, TimerRow } from '@fangang/persistence';

/** What `@Due` (`libs/jobs`) leaves on a method of a `@Subscriber()`: Nest collects both kinds in one place, so the key is known here. */
export const dueKey = 'fangang.due';
export interface DueMeta {
  readonly kind: string;
  /** Of the aggregate that the timer comes back to. */
  readonly prefix: Prefix;
}

/** A due method, as the timer runner calls it. */
export type InvokeDue = (timer: TimerRow, caller: Caller) => Promise<unknown>;
