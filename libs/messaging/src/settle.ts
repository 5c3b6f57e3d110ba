import type { Decision, Refusal } from '@fangang/kernel';

/** What an inbox row keeps of an event or timer: done, or the code of the domain's "no". */
export interface Outcome {
  readonly outcome: string;
}

/** The outcome of a decision. A "no" is an outcome, never an error. */
export const settle = (decision: Decision<unknown, Refusal>): Outcome => ({ outcome: decision.ok ? 'DONE' : decision.refusal.code });

/** For a reaction that had nothing to decide. */
export const done: Outcome = { outcome: 'DONE' };

/** Nothing to do here, and why. */
export const skipped = (outcome: string): Outcome => ({ outcome });

export const outcomeOf = (result: unknown): string =>
  typeof result === 'object' && result !== null && 'outcome' in result && typeof result.outcome === 'string' ? result.outcome : 'DONE';

/** Thrown by a handler that knows it can never work: a dead letter at once. */
export class Dead extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'Dead';
  }
}

/** A reaction that wrote and was then refused: the unit is undone, the outcome recorded in a fresh one. */
export class RefusedAfterWrite extends Error {
  constructor(readonly outcome: string) {
    super(`refused after a write: ${outcome}`);
    this.name = 'RefusedAfterWrite';
  }
}
