import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the environment says about engines; read once, handed on, so that a test can say something else. */
export interface EngineEnvironment {
  readonly mongoUrl: string | undefined;
  readonly mongodBinary: string | undefined;
  readonly kafkaBrokers: string | undefined;
  readonly kafkaHome: string | undefined;
  readonly javaHome: string | undefined;
  readonly redisUrl: string | undefined;
  readonly redisServerBinary: string | undefined;
  readonly chromiumPath: string | undefined;
  /** Folders searched for binaries, in order. */
  readonly path: string;
  /** Where provisioned engines, logs and stored answers lie. */
  readonly cache: string;
  /** False by `FANGANG_PROVISION=off`: nothing is fetched; what already lies in the cache is not used either. */
  readonly provision: boolean;
  /** False by `FANGANG_STANDIN=off`: only a real MongoDB will do. */
  readonly standIn: boolean;
  /** The whole environment, handed on to the processes that are started. */
  readonly variables: NodeJS.ProcessEnv;
}

/** @param variables the environment, `process.env` unless a test says otherwise. Empty variables count as absent. */
export const readEnvironment = (variables: NodeJS.ProcessEnv = process.env): EngineEnvironment => {
  const read = (name: string) => variables[name]?.trim() || undefined;
  const home = read('XDG_CACHE_HOME') ?? join(read('HOME') ?? homedir(), '.cache');
  return {
    mongoUrl: read('MONGO_URL'),
    mongodBinary: read('MONGOD_BIN'),
    kafkaBrokers: read('KAFKA_BROKERS'),
    kafkaHome: read('KAFKA_HOME'),
    javaHome: read('JAVA_HOME'),
    redisUrl: read('REDIS_URL'),
    redisServerBinary: read('REDIS_SERVER_BIN'),
    chromiumPath: read('CHROMIUM_PATH'),
    path: variables['PATH'] ?? '',
    cache: read('FANGANG_CACHE') ?? join(home, 'fangang'),
    provision: read('FANGANG_PROVISION') !== 'off',
    standIn: read('FANGANG_STANDIN') !== 'off',
    variables,
  };
};
