import { mongo } from 'mongoose';
import type { ProbeGround } from './probe';
import { ReplyCuttingProxy } from './reply-cutting-proxy';

/** Runs `work` with a client that reaches the primary only through a proxy which may lose replies. */
export const behindAProxy = async <T>(
  { client, url }: ProbeGround,
  work: (proxied: mongo.MongoClient, proxy: ReplyCuttingProxy) => Promise<T>,
): Promise<T> => {
  const hello = await client.db('admin').command({ hello: 1 });
  const [host = '127.0.0.1', port = '27017'] = String(hello['primary'] ?? hello['me']).split(':');
  const proxy = await ReplyCuttingProxy.open({ host, port: Number(port) });
  const proxied = new mongo.MongoClient(throughPort(url, proxy.port), { serverSelectionTimeoutMS: 5_000, maxPoolSize: 4 });
  try {
    return await work(proxied, proxy);
  } finally {
    await proxied.close();
    await proxy.close();
  }
};

/** The same address with the proxy's port, without looking for the other members, which would lead past the proxy. */
const throughPort = (url: string, port: number): string => {
  const direct = new URL(url.replace(/^(mongodb:\/\/(?:[^@/]*@)?)[^/?]+/, `$1127.0.0.1:${port}`));
  direct.searchParams.delete('replicaSet');
  direct.searchParams.set('directConnection', 'true');
  return direct.href;
};
