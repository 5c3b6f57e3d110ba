import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsOf } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { foreignEngine, ownedEngine } from '../owned-engine';
import { freePort } from '../processes/free-port';
import { tailOf } from '../processes/guarded-process';
import { runToEnd } from '../processes/run-to-end';
import type { RunningKafka } from '../running-engine';
import { StartFailure } from '../start-failure';
import { startOnFreePort } from '../start-on-free-port';
import type { StartPlace } from '../start-place';
import { askKafka } from './ask-kafka';
import type { FoundKafka } from './found-kafka';
import { LOG4J2, serverProperties } from './kafka-settings';
import { messageOf } from '../what-went-wrong';

/** Starts the Kafka that was found and waits until it describes its cluster. @throws StartFailure */
export const startKafka = async (kafka: FoundKafka, place: StartPlace, environment: EngineEnvironment): Promise<RunningKafka> => {
  if (kafka.kind === 'brokers') return { ...foreignEngine(factsOf(kafka)), brokers: kafka.brokers };
  const folder = join(place.dataDir, 'kafka');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'log4j2.properties'), LOG4J2);
  const [log, settings, data] = [join(place.logDir, 'kafka.log'), join(folder, 'server.properties'), join(folder, 'data')];
  const run = (main: string, args: readonly string[], heap: readonly string[]) => ({
    command: kafka.java,
    args: [...heap, `-Dlog4j2.configurationFile=${join(folder, 'log4j2.properties')}`, '-cp', join(kafka.jars, '*'), main, ...args],
    log,
    cwd: folder,
    env: environment.variables,
  });
  const format = async () => {
    const args = ['format', '--ignore-formatted', '-t', await clusterId(folder), '-c', settings];
    await runToEnd(run('kafka.tools.StorageTool', args, ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'])).catch((error: unknown) => {
      throw new StartFailure('kafka', messageOf(error).split('\n')[0] ?? '', log, tailOf(log, 12));
    });
  };
  const { running, port } = await startOnFreePort({
    engine: 'kafka',
    log,
    wishedPort: place.port,
    command: async (free) => {
      await writeFile(settings, serverProperties({ port: free, controllerPort: await freePort(), data }));
      await format();
      return run('kafka.Kafka', [settings], ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xms64m', '-Xmx256m']);
    },
    ready: (used) => askKafka([`127.0.0.1:${used}`], 2_000),
    readyWithinMs: 60_000,
    report: place.report,
  });
  return { ...ownedEngine(factsOf(kafka), running), brokers: `127.0.0.1:${port}` };
};

/** The cluster's 22-character id: kept with the data, since data of one cluster is refused under another id. */
const clusterId = async (folder: string): Promise<string> => {
  const file = join(folder, 'cluster-id');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  // A leading dash would be read as an option.
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  await writeFile(file, id);
  return id;
};
