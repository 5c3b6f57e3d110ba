import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { factsOf } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { foreignEngine, ownedEngine } from '../owned-engine';
import type { RunningRedis } from '../running-engine';
import { startOnFreePort } from '../start-on-free-port';
import type { StartPlace } from '../start-place';
import { askRedis } from './ask-redis';
import { serverEnvironment } from './find-redis';
import type { FoundRedis } from './found-redis';

/** Starts the Redis that was found and waits until it answers. @throws StartFailure */
export const startRedis = async (redis: FoundRedis, place: StartPlace, environment: EngineEnvironment): Promise<RunningRedis> => {
  if (redis.kind === 'url') return { ...foreignEngine(factsOf(redis)), url: redis.url };
  const folder = join(place.dataDir, 'redis');
  await mkdir(folder, { recursive: true });
  const log = join(place.logDir, 'redis.log');
  const { running, port } = await startOnFreePort({
    engine: 'redis',
    log,
    wishedPort: place.port,
    command: (free) => ({
      command: redis.binary,
      args: ['--bind', '127.0.0.1', '--port', String(free), '--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--dir', folder],
      log,
      env: serverEnvironment(environment.variables, redis.libraries),
    }),
    ready: async (used) => void (await askRedis(`redis://127.0.0.1:${used}`, 1_000)),
    readyWithinMs: 30_000,
    report: place.report,
  });
  return { ...ownedEngine(factsOf(redis), running), url: `redis://127.0.0.1:${port}` };
};
