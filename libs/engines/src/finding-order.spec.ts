import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser';
import { readEnvironment, type EngineEnvironment } from './engine-environment';
import { EngineMissing } from './engine-missing';
import { findKafka } from './kafka/find-kafka';
import { findMongodb } from './mongodb/find-mongodb';
import { findRedis } from './redis/find-redis';

const silent = () => undefined;
const attemptsOf = (search: Promise<unknown>): Promise<readonly string[]> =>
  search.then(
    () => Promise.reject(new Error('found')),
    (error: unknown) =>
      error instanceof EngineMissing ? error.attempts.map(({ way, why }) => `${way}: ${why}`) : Promise.reject(new Error(String(error))),
  );

describe('an engine is found', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fangang-find-'));
    mkdirSync(join(folder, 'bin'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = (name: string, says: string, code = 0): string => {
    const file = join(folder, 'bin', name);
    writeFileSync(file, `#!/bin/sh\necho '${says}'\nexit ${code}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const environment = (variables: Record<string, string> = {}): EngineEnvironment =>
    readEnvironment({ PATH: join(folder, 'bin'), FANGANG_CACHE: join(folder, 'cache'), FANGANG_PROVISION: 'off', ...variables });

  it('nowhere when nothing is there and nothing may be fetched; each way is named with its reason', async () => {
    expect(await attemptsOf(findMongodb(environment(), silent))).toEqual([
      'MONGO_URL: not set',
      'MONGOD_BIN: not set',
      'mongod on PATH: no such file',
      'mongodb-memory-server into the cache: FANGANG_PROVISION=off',
      'the stand-in SecantusDB by pip into the cache: FANGANG_PROVISION=off',
    ]);
    expect(await attemptsOf(findKafka(environment(), silent))).toHaveLength(5);
    expect(await attemptsOf(findRedis(environment(), silent))).toHaveLength(4);
    expect(await attemptsOf(findBrowser(environment()))).toHaveLength(3);
  });

  it('not beside the address that was named, though a binary lies on PATH', async () => {
    program('mongod', 'db version v8.2.6');
    program('redis-server', 'Redis server v=7.2.4 sha=0');
    expect(await attemptsOf(findMongodb(environment({ MONGO_URL: 'mongodb://127.0.0.1:1/' }), silent))).toEqual([
      'MONGO_URL: carries no replicaSet=; transactions and change streams need one, of one node at least',
    ]);
    const [named] = await attemptsOf(findRedis(environment({ REDIS_URL: 'redis://:secret@127.0.0.1:1' }), silent));
    expect(named).toContain('REDIS_URL: nobody answers at redis://127.0.0.1:1');
    expect(named).not.toContain('secret');
  });

  it('not beside the binary that was named, though another lies on PATH', async () => {
    program('mongod', 'db version v8.2.6');
    const other = program('other', 'I am something else');
    expect(await attemptsOf(findMongodb(environment({ MONGOD_BIN: other }), silent))).toHaveLength(2);
    expect(await attemptsOf(findKafka(environment({ KAFKA_HOME: folder }), silent))).toHaveLength(2);
    expect(await attemptsOf(findBrowser(environment({ CHROMIUM_PATH: join(folder, 'none') })))).toHaveLength(1);
  });

  it('by its binary, named before the one on PATH, and told with the version that it says', async () => {
    program('mongod', 'db version v8.2.6');
    const named = program('mongod-7', 'db version v7.0.14');
    expect(await findMongodb(environment(), silent)).toMatchObject({ version: '8.2.6', real: true, foundBy: 'path' });
    expect(await findMongodb(environment({ MONGOD_BIN: named }), silent)).toMatchObject({
      version: '7.0.14',
      foundBy: 'binary',
      path: named,
    });
    program('redis-server', 'Valkey server v=8.0.1 sha=0');
    expect(await findRedis(environment(), silent)).toMatchObject({ product: 'Valkey', version: '8.0.1', foundBy: 'path' });
  });

  it('not in a Redis or a Java that is too old', async () => {
    program('redis-server', 'Redis server v=6.0.16 sha=0');
    expect((await attemptsOf(findRedis(environment(), silent)))[2]).toContain('6.0.16');
    mkdirSync(join(folder, 'libs'));
    writeFileSync(join(folder, 'libs', 'kafka_2.13-4.0.1.jar'), '');
    program('java', 'openjdk version "11.0.2"');
    expect((await attemptsOf(findKafka(environment({ KAFKA_HOME: folder }), silent)))[1]).toContain('is Java 11');
    program('java', 'openjdk version "21.0.8"');
    expect(await findKafka(environment({ KAFKA_HOME: folder }), silent)).toMatchObject({ version: '4.0.1', foundBy: 'binary' });
  });

  it('never as a stand-in where one is refused', async () => {
    const refused = await attemptsOf(findMongodb({ ...environment({ FANGANG_STANDIN: 'off' }), path: '' }, silent));
    expect(refused.at(-1)).toBe('the stand-in SecantusDB by pip into the cache: FANGANG_STANDIN=off');
    expect((await attemptsOf(findMongodb(environment(), silent, false))).at(-1)).toContain('a stand-in is refused here');
  });
});
