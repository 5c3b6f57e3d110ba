import { rmSync } from 'node:fs';

/**
 * Ends the engines of the run, then removes their data folder: nothing is dropped while anything runs (a drop beside an open transaction
 * hangs the stand-in for good).
 */
const globalTeardown = async (): Promise<void> => {
  const run = globalThis.fangangEnginesOfThisRun;
  if (run === undefined) return;
  await run.engines.stop();
  rmSync(run.dataDir, { recursive: true, force: true });
};

export = globalTeardown;
