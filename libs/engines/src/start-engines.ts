import { join } from 'node:path';
import { readEnvironment, type EngineEnvironment } from './engine-environment';
import type { EngineName, Report } from './engine';
import { EnginesFailed } from './engines-failed';
import { findKafka } from './kafka/find-kafka';
import { startKafka } from './kafka/start-kafka';
import { findMongodb } from './mongodb/find-mongodb';
import { startMongodb } from './mongodb/start-mongodb';
import { findRedis } from './redis/find-redis';
import { startRedis } from './redis/start-redis';
import type { RunningEngine, RunningKafka, RunningMongodb, RunningRedis } from './running-engine';
import type { StartPlace } from './start-place';

/** What is needed, and where it keeps its data. */
export interface StartOptions {
  readonly need: readonly EngineName[];
  /** Holds `mongodb/`, `kafka/`, `redis/` and `logs/`; kept by the caller in solo, thrown away after a test run. */
  readonly dataDir: string;
  /** Wished ports; the next free one where it is taken. */
  readonly ports?: Partial<Record<EngineName, number>>;
  /** False where only a real MongoDB will do (the cluster shape in production). */
  readonly standInAllowed?: boolean;
  readonly report?: Report;
  readonly environment?: EngineEnvironment;
}

/** The engines that were asked for, up and answering. */
export interface Engines {
  readonly mongodb?: RunningMongodb;
  readonly kafka?: RunningKafka;
  readonly redis?: RunningRedis;
  /** Ends what was started here, MongoDB last, and waits for it. */
  stop(): Promise<void>;
}

/**
 * Finds and starts the engines; all or none. What is started listens on 127.0.0.1 only, dies with this process however this process dies,
 * and writes its log into `<dataDir>/logs`.
 * @throws EngineMissing (exit code 5) naming every way that was tried; StartFailure with the log of one that does not come up; EnginesFailed
 * when it is more than one.
 */
export const startEngines = async (options: StartOptions): Promise<Engines> => {
  const environment = options.environment ?? readEnvironment();
  const report = options.report ?? (() => undefined);
  const started: { readonly engine: EngineName; readonly running: RunningEngine }[] = [];
  const up = async <T extends RunningEngine>(engine: EngineName, start: (place: StartPlace) => Promise<T>): Promise<T | undefined> => {
    if (!options.need.includes(engine)) return undefined;
    const running = await start({ dataDir: options.dataDir, logDir: join(options.dataDir, 'logs'), port: options.ports?.[engine], report });
    started.push({ engine, running });
    return running;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(started.filter(({ engine }) => engine !== 'mongodb').map(({ running }) => running.stop()));
    await Promise.all(started.filter(({ engine }) => engine === 'mongodb').map(({ running }) => running.stop()));
  };
  const standInAllowed = options.standInAllowed ?? true;
  // Waits for all three even when one fails, so that nothing comes up after the failure was told.
  const [mongodb, kafka, redis] = await Promise.allSettled([
    up('mongodb', async (place) => startMongodb(await findMongodb(environment, report, standInAllowed), place, environment)),
    up('kafka', async (place) => startKafka(await findKafka(environment, report), place, environment)),
    up('redis', async (place) => startRedis(await findRedis(environment, report), place, environment)),
  ]);
  if (mongodb.status === 'rejected' || kafka.status === 'rejected' || redis.status === 'rejected') {
    await stop();
    throw failureOf([mongodb, kafka, redis]);
  }
  return {
    ...(mongodb.value ? { mongodb: mongodb.value } : {}),
    ...(kafka.value ? { kafka: kafka.value } : {}),
    ...(redis.value ? { redis: redis.value } : {}),
    stop,
  };
};

/** One failure as it is; several as one that carries each. */
const failureOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown => {
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  return reasons.length === 1 ? reasons[0] : new EnginesFailed(reasons);
};
