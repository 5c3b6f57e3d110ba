import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngines } from '@fangang/engines';
import { ensureTopics, type TopicManifest, wantedTopics } from '@fangang/messaging';
import { BusinessClock } from '@fangang/persistence';
import { databaseUrl, type EngineInfo } from '@fangang/service-kit';
import mongoose from 'mongoose';
import { parse } from 'yaml';
import { type Started, startProcess } from './child-process';
import { keyFolder } from './key-folder';
import { demoBegins } from './start-solo';

const root = join(__dirname, '../../..');
const programs = {
  'worker-registry': 'services/worker-registry/shell/dist/main.js',
  'employer-demand': 'services/employer-demand/app/dist/main.js',
  matching: 'services/matching/app/dist/main.js',
  transport: 'services/transport/app/dist/main.js',
} as const;
const rooms = ['people', 'health', 'office', 'employer-demand', 'matching', 'transport'];

export interface ClusterOptions {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly demo: boolean;
  readonly operator: { readonly account: string; readonly password: string };
  readonly report: (line: string) => void;
}

export interface Cluster {
  readonly url: string;
  readonly engines: Readonly<Record<string, EngineInfo>>;
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
  stop(): Promise<void>;
}

const topicsFile = join(root, 'infra/kafka/topics.yaml');
/** The topics of the demonstration, made where they are missing. */
export const makeTopics = (brokers: string): Promise<void> =>
  ensureTopics(
    { brokers: brokers.split(','), clientId: 'fangang-topics' },
    wantedTopics(
      parse(readFileSync(topicsFile, 'utf8')) as TopicManifest,
      'demo',
      rooms.flatMap((room) => [`${room}.processes`, `${room}.projections`]),
    ),
  );

/** The four services and an edge as processes of their own, on Kafka, MongoDB and Redis that are found or brought up here. */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const { dataDir, report } = options;
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const engines = await startEngines({
    need: ['mongodb', 'kafka', 'redis'],
    dataDir,
    report,
    standInAllowed: process.env['NODE_ENV'] !== 'production',
  });
  const started: Started[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((each) => each.stop()));
    await engines.stop();
  };
  try {
    const { mongodb, kafka, redis } = engines;
    if (!mongodb || !kafka || !redis) throw new Error('an engine is missing');
    const info = Object.fromEntries(
      Object.entries({ mongodb, kafka, redis }).map(([name, { product, version, real }]) => [name, { product, version, real }]),
    );
    await makeTopics(kafka.brokers);
    if (options.demo) await beginDemoTime(mongodb.url);
    const env = {
      ...keyFolder(join(dataDir, 'keys')),
      FANGANG_SHAPE: 'cluster',
      MONGO_URL: mongodb.url,
      KAFKA_BROKERS: kafka.brokers,
      REDIS_URL: redis.url,
      FANGANG_DEMO: String(options.demo),
      FANGANG_HOST: '127.0.0.1',
      FANGANG_ENGINES: JSON.stringify(info),
      FANGANG_LOG_LEVEL: process.env['FANGANG_LOG_LEVEL'] ?? 'warn',
      FANGANG_OPERATOR: options.operator.account,
      FANGANG_OPERATOR_PASSWORD: options.operator.password,
    };
    for (const [name, program] of Object.entries(programs)) {
      const port = `${name.toUpperCase().replace(/-/g, '_')}_PORT`;
      started.push(await startProcess(name, join(root, program), { ...env, [port]: '0' }, join(dataDir, 'logs', `${name}.log`)));
      report(`${name} listens`);
    }
    const at = (name: string): string => `http://127.0.0.1:${started.find((each) => each.name === name)?.port}`;
    const edge = await startProcess(
      'edge',
      join(__dirname, 'edge.js'),
      {
        EDGE_PORT: String(options.port),
        EDGE_HOST: options.host,
        EDGE_REGISTRY_URL: at('worker-registry'),
        EDGE_DEMAND_URL: at('employer-demand'),
        EDGE_MATCHING_URL: at('matching'),
        EDGE_TRANSPORT_URL: at('transport'),
      },
      join(dataDir, 'logs', 'edge.log'),
    );
    started.push(edge);
    for (const each of started)
      each.onExit((code) => report(`${each.name} ended with ${code}; its log is ${join(dataDir, 'logs', `${each.name}.log`)}`));
    return { url: `http://127.0.0.1:${edge.port}`, engines: info, processes: started.map(({ name, pid }) => ({ name, pid })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const withClock = async (mongoUrl: string, use: (clock: BusinessClock) => Promise<void>): Promise<void> => {
  const connection = await mongoose.createConnection(databaseUrl(mongoUrl, 'fangang_office')).asPromise();
  try {
    const clock = new BusinessClock(connection, 'fangang_clock');
    await clock.ensure();
    await use(clock);
  } finally {
    await connection.close();
  }
};

/** The one row of the business clock, offset 0. */
export const makeClock = (mongoUrl: string): Promise<void> => withClock(mongoUrl, () => Promise.resolve());

/** A fresh demonstration starts in 2020; one that was moved already stays where it is. */
const beginDemoTime = (mongoUrl: string): Promise<void> =>
  withClock(mongoUrl, async (clock) => {
    if ((await clock.read()).offsetMs === 0) await clock.startAt(demoBegins);
  });
