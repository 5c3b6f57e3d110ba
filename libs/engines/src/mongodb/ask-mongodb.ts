import { mongo } from 'mongoose';
import type { EngineFacts } from '../engine';

/** What a running server says of itself, whoever started it. */
export type MongodbAnswer = Pick<EngineFacts, 'product' | 'version' | 'real'> & { readonly setName: string | undefined };

/**
 * Asks a server what it is. The stand-in claims a version of MongoDB; it is told by its own field and named by its own version.
 * @throws the driver's error when nobody answers within `withinMs`.
 */
export const askMongodb = async (url: string, withinMs: number): Promise<MongodbAnswer> => {
  const client = new mongo.MongoClient(url, { serverSelectionTimeoutMS: withinMs, connectTimeoutMS: withinMs });
  try {
    const admin = (await client.connect()).db('admin');
    const build = await admin.command({ buildInfo: 1 });
    const hello = await admin.command({ hello: 1 });
    const setName = typeof hello['setName'] === 'string' ? hello['setName'] : undefined;
    const standIn: unknown = build['secantusVersion'];
    return typeof standIn === 'string'
      ? { product: 'SecantusDB', version: standIn, real: false, setName }
      : { product: 'MongoDB', version: String(build['version']), real: true, setName };
  } finally {
    await client.close();
  }
};

/** An address without user and password, for banners, logs and failures. */
export const withoutCredentials = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');
