import { readFileSync } from 'node:fs';
import { KafkaLog, KafkaOutlet } from '@fangang/messaging';
import type { DynamicModule, Type } from '@nestjs/common';
import { z } from 'zod';
import { boot } from './boot';
import type { Capabilities } from './define-service';
import { readConfig } from './read-config';
import { RoomLog } from './room-log';
import { type EngineInfo } from './shape';

/** One room of a service's own process. */
export interface ServedRoom {
  readonly capabilities: Capabilities;
  readonly module: Type | DynamicModule;
}

const schema = z.object({
  MONGO_URL: z.url({ protocol: /^mongodb(\+srv)?$/ }).describe('replica set; one node is enough; a room reads <ROOM>_MONGO_URL first'),
  KAFKA_BROKERS: z.string().min(3).describe('host:port[,host:port]'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('hints for timers; without it the sweeper alone wakes them'),
  FANGANG_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,20}$/)
    .default('fangang')
    .describe('prefix of database names'),
  FANGANG_SESSION_PUBLIC_KEY_FILE: z.string().min(1).describe('PEM file of the key that verifies staff sessions'),
  FANGANG_DEMO: z.enum(['true', 'false']).default('false').describe('synthetic identifiers are taken, the business clock may be moved'),
  FANGANG_HOST: z.string().default('0.0.0.0'),
  FANGANG_ENGINES: z.string().default('{}').describe('products and versions for the status door, JSON'),
  FANGANG_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

type Env = Readonly<Record<string, string | undefined>>;

/** A service as a process of its own, on Kafka, MongoDB and (for hints) Redis. Leaves by signal, or at once when its broker client is stuck. */
export const runService = async (env: Env, service: string, port: number, rooms: readonly ServedRoom[]): Promise<void> => {
  const config = readConfig(schema, env);
  const engines = JSON.parse(config.FANGANG_ENGINES) as Readonly<Record<string, EngineInfo>>;
  const demo = config.FANGANG_DEMO === 'true';
  if (env['NODE_ENV'] === 'production' && engines['mongodb']?.real === false)
    throw new Error('a stand-in for MongoDB does not serve production: set MONGO_URL');
  const log = new RoomLog(config.FANGANG_LOG_LEVEL);
  const kafka = {
    brokers: config.KAFKA_BROKERS.split(','),
    clientId: `fangang-${service}`,
    prefix: config.FANGANG_NAMESPACE === 'fangang' ? '' : `${config.FANGANG_NAMESPACE}.`,
    onError: (error: unknown) => log.fault('event log failed', error, { service }),
    onCrash: (error: unknown) => {
      log.fault('event log is stuck', error, { service });
      process.exit(70);
    },
  };
  const running = await boot({
    rooms: rooms.map(({ capabilities }) => ({
      capabilities,
      service,
      mongoUrl: env[`${capabilities.room.toUpperCase().replace(/-/g, '_')}_MONGO_URL`] ?? config.MONGO_URL,
    })),
    namespace: config.FANGANG_NAMESPACE,
    shape: { name: 'cluster', engines, demo },
    sessionPublicKeyPem: readFileSync(config.FANGANG_SESSION_PUBLIC_KEY_FILE, 'utf8'),
    log,
    eventLog: () => new KafkaLog(kafka),
    outlet: () => new KafkaOutlet(kafka),
    timers: {
      ...(config.REDIS_URL ? { hints: { redisUrl: config.REDIS_URL, prefix: config.FANGANG_NAMESPACE } } : {}),
      // Where the business clock may jump, hints are left behind: the sweeper walks as it does alone.
      ...(demo ? { sweeper: { everyMs: 1_000, overdueMs: 0 } } : {}),
    },
    modules: rooms.map(({ module }) => module),
  });
  endBySignal(() => running.close());
  const url = await running.listen(port, config.FANGANG_HOST);
  log.line('listening', { service, id: url });
  // Whoever started this process waits for one line.
  process.stdout.write(`${JSON.stringify({ service, pid: process.pid, port: new URL(url).port })}\n`);
};

const longestMs = 25_000;

/** Timers, relays and consumers finish what they have in hand, MongoDB goes last; at 25 s it is over all the same. kill -9 is always safe. */
export const endBySignal = (close: () => Promise<void>): void => {
  const end = (): void => {
    setTimeout(() => process.exit(1), longestMs).unref();
    void close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
};
