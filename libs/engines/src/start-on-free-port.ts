import type { EngineName, Report } from './engine';
import { freePort } from './processes/free-port';
import { GuardedProcess, tailOf, type GuardedCommand } from './processes/guarded-process';
import { untilReady } from './processes/until-ready';
import { StartFailure } from './start-failure';
import { messageOf } from './what-went-wrong';

/** How an engine is started on a port and asked whether it is up. */
export interface StartPlan {
  readonly engine: EngineName;
  readonly log: string;
  readonly wishedPort: number | undefined;
  command(port: number): Promise<GuardedCommand> | GuardedCommand;
  ready(port: number): Promise<void>;
  readonly readyWithinMs: number;
  readonly report: Report;
}

/**
 * Starts an engine and waits until it answers. Between finding a free port and using it somebody else may take it: up to three tries.
 * @throws StartFailure with the log.
 */
export const startOnFreePort = async (plan: StartPlan): Promise<{ readonly running: GuardedProcess; readonly port: number }> => {
  let why = '';
  for (let attempt = 1; attempt <= 3; attempt++) {
    const port = await freePort(attempt === 1 ? plan.wishedPort : undefined);
    const running = await GuardedProcess.start(await plan.command(port)).catch((error: unknown) => {
      throw new StartFailure(plan.engine, String(error), plan.log, '');
    });
    try {
      await untilReady(running, () => plan.ready(port), plan.readyWithinMs);
      return { running, port };
    } catch (error) {
      why = messageOf(error);
      const endedByItself = running.exitCode !== undefined;
      await running.stop();
      if (!endedByItself) break;
      plan.report(`${plan.engine} ended at once on port ${port}; trying another`);
    }
  }
  throw new StartFailure(plan.engine, why, plan.log, tailOf(plan.log, 12));
};
