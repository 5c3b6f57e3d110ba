import type { EngineFacts } from './engine';
import type { GuardedProcess } from './processes/guarded-process';
import type { RunningEngine } from './running-engine';

/** An engine that we started and that ends with us. */
export const ownedEngine = (facts: EngineFacts, running: GuardedProcess): RunningEngine => ({
  ...facts,
  pid: running.pid,
  log: running.log,
  stop: async () => void (await running.stop()),
  kill: async () => void (await running.kill()),
});

/** An engine that was there before: we neither end nor kill it. */
export const foreignEngine = (facts: EngineFacts): RunningEngine => ({
  ...facts,
  pid: undefined,
  log: undefined,
  stop: async () => undefined,
  kill: async () => {
    throw new Error(`${facts.product} at ${facts.path} was not started by us and is not killed by us`);
  },
});
