import type { EngineName } from './engine';

/** An engine was found but does not come up, or stopped answering; the message names its log and shows the log's end. */
export class StartFailure extends Error {
  constructor(
    readonly engine: EngineName,
    why: string,
    readonly log: string,
    tail: string,
  ) {
    super(`${engine} does not start: ${why}. Its log: ${log}${tail === '' ? '' : `\n${tail}`}`);
    this.name = 'StartFailure';
  }
}
