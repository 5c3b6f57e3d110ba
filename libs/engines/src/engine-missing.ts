import type { EngineName } from './engine';

/** One way of finding an engine that was tried, and why it did not lead there. */
export interface Attempt {
  readonly way: string;
  readonly why: string;
}

/**
 * No way led to an engine (or to the browser of the tests). The message names every way that was tried, why it failed, and what to do;
 * `exitCode` is the one that a command ends with. An engine is never skipped.
 */
export class EngineMissing extends Error {
  readonly exitCode = 5;

  constructor(
    readonly engine: EngineName | 'browser',
    readonly attempts: readonly Attempt[],
    readonly cure: string,
  ) {
    super(
      [`${engine} is missing. Tried in this order:`, ...attempts.map(({ way, why }) => `  - ${way}: ${why}`), `What to do: ${cure}`].join(
        '\n',
      ),
    );
    this.name = 'EngineMissing';
  }
}
