import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EngineFacts, FoundBy, Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { manifestRow } from '../manifest';
import { onPath } from '../processes/on-path';
import { found, notHere, searchInOrder, wrong, type Outcome } from '../search-in-order';
import { askKafka } from './ask-kafka';
import { findJava } from './find-java';
import type { FoundKafka } from './found-kafka';
import { provisionJarsByJgo, provisionJarsByMaven } from './provision-jars';
import { messageOf } from '../what-went-wrong';

const CURE =
  'install Maven and Java 17 or newer, or Python 3.10 to 3.13 with pip, which bring Kafka into the cache; ' +
  'or set KAFKA_HOME to an unpacked Kafka 4; or run `docker compose up -d kafka` and set KAFKA_BROKERS.';

/** Kafka by address, by folder, or provisioned. @throws EngineMissing */
export const findKafka = async (environment: EngineEnvironment, report: Report): Promise<FoundKafka> => {
  const where = await searchInOrder<Brokers | Jars>(
    'kafka',
    [
      { name: 'KAFKA_BROKERS', look: () => byBrokers(environment.kafkaBrokers) },
      { name: 'KAFKA_HOME', look: () => byHome(environment.kafkaHome) },
      { name: 'kafka-server-start.sh on PATH', look: () => byPath(environment.path) },
      { name: 'its jars by mvn into the cache', look: () => provisioned(environment, () => provisionJarsByMaven(environment, report)) },
      {
        name: 'its jars by jgo through pip into the cache',
        look: () => provisioned(environment, () => provisionJarsByJgo(environment, report)),
      },
    ],
    CURE,
  );
  if (where.kind === 'brokers') return { ...where, ...facts('url', where.brokers, 'unknown') };
  return { kind: 'jars', jars: where.jars, java: await findJava(environment, report), ...facts(where.foundBy, where.jars, where.version) };
};

interface Brokers {
  readonly kind: 'brokers';
  readonly brokers: string;
}
interface Jars {
  readonly kind: 'jars';
  readonly jars: string;
  readonly version: string;
  readonly foundBy: FoundBy;
}

const facts = (foundBy: FoundBy, path: string, version: string): EngineFacts => ({
  product: 'Apache Kafka',
  version,
  real: true,
  foundBy,
  path,
});

const byBrokers = async (brokers: string | undefined): Promise<Outcome<Brokers>> => {
  if (brokers === undefined) return notHere('not set');
  try {
    await askKafka(brokers.split(','), 5_000);
    return found({ kind: 'brokers', brokers });
  } catch (error) {
    return wrong(`nobody answers at ${brokers} (${messageOf(error)})`);
  }
};

const byHome = async (home: string | undefined): Promise<Outcome<Jars>> => {
  if (home === undefined) return notHere('not set');
  const jars = await jarsIn(join(home, 'libs'), 'binary');
  return jars ? found(jars) : wrong(`${join(home, 'libs')} holds no jars of Kafka 4`);
};

const byPath = async (path: string): Promise<Outcome<Jars>> => {
  const script = await onPath('kafka-server-start.sh', path);
  if (script === undefined) return notHere('no such file');
  const folder = join(dirname(dirname(await realpath(script))), 'libs');
  const jars = await jarsIn(folder, 'path');
  return jars ? found(jars) : notHere(`${folder} holds no jars of Kafka 4`);
};

const provisioned = async (environment: EngineEnvironment, provision: () => Promise<string>): Promise<Outcome<Jars>> => {
  if (!environment.provision) return notHere('FANGANG_PROVISION=off');
  return found({ kind: 'jars', jars: await provision(), version: manifestRow('kafka').version, foundBy: 'provisioned' });
};

/** The jars of a Kafka 4 in that folder, told by the version in the broker's file name. */
const jarsIn = async (folder: string, foundBy: FoundBy): Promise<Jars | undefined> => {
  const names = await readdir(folder).catch(() => []);
  const version = names.map((name) => /^kafka_2\.13-(\d+\.\d+\.\d+)\.jar$/.exec(name)?.[1]).find((match) => match !== undefined);
  return version !== undefined && Number.parseInt(version, 10) >= 4 ? { kind: 'jars', jars: folder, version, foundBy } : undefined;
};
