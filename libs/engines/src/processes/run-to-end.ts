import { GuardedProcess, type GuardedCommand } from './guarded-process';

/**
 * Runs a command that may take minutes, in a log, and dies with us.
 * @throws Error with the exit code, the log's name and its last lines when it fails or takes longer than `withinMs`.
 */
export const runToEnd = async (command: GuardedCommand, withinMs = 600_000): Promise<void> => {
  const running = await GuardedProcess.start(command);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void running.stop();
  }, withinMs);
  const code = await running.ended.finally(() => clearTimeout(timer));
  if (late) throw new Error(`${command.command} took longer than ${withinMs / 1000} s; its log: ${command.log}`);
  if (code !== 0) throw new Error(`${command.command} ended with ${code}; its log: ${command.log}\n${running.tail()}`);
};
