import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engines, EngineName } from '@fangang/engines';

declare global {
  /** What the setup of this run leaves to its teardown; both run in the same process. */
  var fangangEnginesOfThisRun: { readonly engines: Engines; readonly dataDir: string } | undefined;
}

// Jest runs this file outside its own module resolution, in which `@fangang/engines` would be a build that need not be there yet.
const SOURCE_OF_ENGINES: string = join(__dirname, '../../engines/src/index');
const WANTED: readonly EngineName[] = ['mongodb', 'kafka', 'redis'];

/**
 * One set of engines for a whole run of `*.int.spec.ts`, found or brought up by `libs/engines` and told to the workers by MONGO_URL,
 * KAFKA_BROKERS and REDIS_URL; where those are set already, what they name is used. `FANGANG_INT_ENGINES=mongodb` (names, by comma) starts
 * fewer, for a quick look at a few files. An engine that is missing fails the run, it never skips a test.
 */
const globalSetup = async (): Promise<void> => {
  const { startEngines } = (await import(SOURCE_OF_ENGINES)) as typeof import('@fangang/engines');
  const asked = (process.env['FANGANG_INT_ENGINES'] ?? WANTED.join(',')).split(',').map((name) => name.trim());
  const need = WANTED.filter((engine) => engine === 'mongodb' || asked.includes(engine));
  const dataDir = mkdtempSync(join(tmpdir(), 'fangang-int-'));
  try {
    const engines = await startEngines({ need, dataDir, report: (line) => process.stderr.write(`${line}\n`) });
    globalThis.fangangEnginesOfThisRun = { engines, dataDir };
    tellTheWorkers(engines);
  } catch (error) {
    // A folder that holds a log named in the failure stays; one without is of no use.
    if (!(error instanceof Error && error.name === 'StartFailure')) rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
};

const tellTheWorkers = ({ mongodb, kafka, redis }: Engines): void => {
  if (mongodb) process.env['MONGO_URL'] = mongodb.url;
  if (kafka) process.env['KAFKA_BROKERS'] = kafka.brokers;
  if (redis) process.env['REDIS_URL'] = redis.url;
  for (const engine of [mongodb, kafka, redis]) {
    if (engine) process.stderr.write(`${engine.product} ${engine.version}, real: ${engine.real}, ${engine.foundBy}: ${engine.path}\n`);
  }
};

export = globalSetup;
