import { EngineMissing } from './engine-missing';
import { messageOf } from './what-went-wrong';

/** More than one engine is missing or does not come up; the message carries each one's. `exitCode` is 5 as soon as one is missing. */
export class EnginesFailed extends Error {
  readonly exitCode: 1 | 5;

  constructor(readonly reasons: readonly unknown[]) {
    super(reasons.map((reason) => messageOf(reason)).join('\n'));
    this.name = 'EnginesFailed';
    this.exitCode = reasons.some((reason) => reason instanceof EngineMissing) ? 5 : 1;
  }
}
