import { EngineMissing, EnginesFailed } from '@fangang/engines';
import { runProgram } from '@fangang/service-kit';

/** A program that brings up engines: one that is missing ends it with 5, and its message names the cure. */
export const runWithEngines = (main: () => Promise<unknown>): void =>
  runProgram(main, (error) => (error instanceof EngineMissing || error instanceof EnginesFailed ? 5 : undefined));
