import { join } from 'node:path';
import { readEnvironment, type EngineEnvironment } from './engine-environment';
import type { EngineName, Report } from './engine';
import { findMongodb } from './mongodb/find-mongodb';
import { startMongodb } from './mongodb/start-mongodb';
import type { RunningKafka, RunningMongodb, RunningRedis } from './running-engine';

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
 * @throws EngineMissing (exit code 5) naming every way that was tried; StartFailure with the log of one that does not come up.
 */
export const startEngines = async (options: StartOptions): Promise<Engines> => {
  const environment = options.environment ?? readEnvironment();
  const report = options.report ?? (() => undefined);
  const placeOf = (engine: EngineName) => ({
    dataDir: options.dataDir,
    logDir: join(options.dataDir, 'logs'),
    port: options.ports?.[engine],
    report,
  });
  const mongodb = options.need.includes('mongodb')
    ? await startMongodb(await findMongodb(environment, report, options.standInAllowed ?? true), placeOf('mongodb'), environment)
    : undefined;
  return {
    ...(mongodb ? { mongodb } : {}),
    stop: async () => {
      await mongodb?.stop();
    },
  };
};
