import type { Instant } from '@fangang/kernel';

/** When to come back to an aggregate: a fact of its state, kept beside it; a due date is business time. */
export interface TimerRow {
  /** `<service or room>.<purpose>`, the name of the `@Due` handler. */
  readonly kind: string;
  readonly subject: string;
  /** Rises when the same purpose is set anew for the same subject. */
  readonly epoch: number;
  readonly dueAt: Instant;
}

/** A row of the collection `timers`; `claimUntil` is platform time. */
export interface StoredTimer extends TimerRow {
  readonly _id: string;
  readonly state: 'PENDING' | 'DONE' | 'CANCELLED';
  readonly attempts: number;
  readonly claimUntil?: Date;
  /** `DONE` or the refusal's code. */
  readonly outcome?: string;
  /** Handlers that threw since it was set, and the name of the last error. */
  readonly failures?: number;
  readonly error?: string;
}

/** All timers that a state wants pending; the store sets what is new and cancels what is gone. */
export type Timers<S> = (state: S) => readonly TimerRow[];

export const timerId = ({ kind, subject, epoch }: TimerRow): string => `${kind}.${subject}.${epoch}`;

/** What to set and what to cancel between two states. A timer whose due date moved is set again. */
export const timerChanges = (before: readonly TimerRow[], after: readonly TimerRow[]) => {
  const was = new Map(before.map((row) => [timerId(row), row]));
  const is = new Map(after.map((row) => [timerId(row), row]));
  return {
    set: after.filter((row) => was.get(timerId(row))?.dueAt !== row.dueAt),
    cancel: before.filter((row) => !is.has(timerId(row))),
  };
};
