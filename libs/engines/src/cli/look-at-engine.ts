import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf, type EngineFacts, type EngineName } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { EngineMissing } from '../engine-missing';
import { recallProbes } from '../probes/stored-probes';
import { startEngines } from '../start-engines';
import { say } from './command-line';
import { messageOf } from '../what-went-wrong';

/** Claims that were tried: how many hold, which failed, which stay open on a stand-in, and when (null: never). */
export interface ProbeTally {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly unproved: readonly string[];
  readonly at: string | null;
}

/** An engine that came up and answered, or what is missing and the cure. */
export type Look =
  | { readonly ok: true; readonly seen: EngineFacts & { readonly probes: ProbeTally } }
  | { readonly ok: false; readonly missing: boolean; readonly cure: string };

/** Finds an engine, starts it for a moment in a folder of its own, and ends it. Never throws. */
export const lookAtEngine = async (engine: EngineName, environment: EngineEnvironment): Promise<Look> => {
  const dataDir = await mkdtemp(join(tmpdir(), `fangang-doctor-${engine}-`));
  try {
    const engines = await startEngines({ need: [engine], dataDir, report: say, environment });
    const running = engines[engine];
    await engines.stop();
    await rm(dataDir, { recursive: true, force: true });
    if (running === undefined) throw new Error(`${engine} was asked for and is not there`);
    const facts = factsOf(running);
    return { ok: true, seen: { ...facts, probes: engine === 'mongodb' ? await storedTally(environment, facts) : answers } };
  } catch (error) {
    // The folder stays where it holds the log that the failure names.
    if (error instanceof EngineMissing) await rm(dataDir, { recursive: true, force: true });
    return { ok: false, missing: error instanceof EngineMissing, cure: messageOf(error) };
  }
};

/** Kafka and Redis are real by construction: that one of them starts and answers is the one thing tried here. */
const answers: ProbeTally = { passed: 1, failed: [], unproved: [], at: null };

const storedTally = async (environment: EngineEnvironment, facts: EngineFacts): Promise<ProbeTally> => {
  const stored = await recallProbes(environment.cache, 'mongodb', facts);
  const named = (ok: boolean | null) => (stored?.probes ?? []).filter((probe) => probe.ok === ok).map(({ name }) => name);
  return { passed: named(true).length, failed: named(false), unproved: named(null), at: stored?.at ?? null };
};
