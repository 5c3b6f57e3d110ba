import { Redis } from 'ioredis';
import type { EngineFacts } from '../engine';

/** What a running server says of itself. @throws the client's error when nobody answers within `withinMs`. */
export const askRedis = async (url: string, withinMs: number): Promise<Pick<EngineFacts, 'product' | 'version'>> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: withinMs,
    commandTimeout: withinMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // Without a listener the client prints each refused connection; the promise below carries it.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const info = await redis.info('server');
    const valkey = /^valkey_version:(\S+)/m.exec(info)?.[1];
    if (valkey !== undefined) return { product: 'Valkey', version: valkey };
    return { product: 'Redis', version: /^redis_version:(\S+)/m.exec(info)?.[1] ?? 'unknown' };
  } finally {
    redis.disconnect();
  }
};
