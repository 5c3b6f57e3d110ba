import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Kafka, logLevel } from 'kafkajs';
import { mongo } from 'mongoose';
import { readEnvironment } from './engine-environment';
import { isAlive } from './processes/is-alive';
import { startEngines } from './start-engines';

const named = (name: string): string => process.env[name] ?? '';
/** The environment without the engines of this run, so that some of our own are started. */
const elsewhere = readEnvironment({ ...process.env, MONGO_URL: '', KAFKA_BROKERS: '', REDIS_URL: '' });
const withMongodb = async <T>(url: string, work: (rows: mongo.Collection) => Promise<T>): Promise<T> => {
  const client = await new mongo.MongoClient(url).connect();
  try {
    return await work(client.db('engines').collection('rows'));
  } finally {
    await client.close();
  }
};

describe('the engines of this run', () => {
  it('take a write in a transaction on MongoDB', async () => {
    const client = await new mongo.MongoClient(named('MONGO_URL')).connect();
    const rows = client.db(`engines_${process.pid}`).collection('rows');
    await client.withSession((session) => session.withTransaction(async () => void (await rows.insertOne({ one: 1 }, { session }))));
    expect(await rows.countDocuments()).toBe(1);
    await client.close();
  });

  it('keep a topic on Kafka, and make none by accident', async () => {
    const kafka = new Kafka({ brokers: named('KAFKA_BROKERS').split(','), logLevel: logLevel.NOTHING, retry: { retries: 1 } });
    const [admin, producer] = [kafka.admin(), kafka.producer({ allowAutoTopicCreation: true })];
    await Promise.all([admin.connect(), producer.connect()]);
    const topic = `fangang.engines.${process.pid}`;
    await admin.createTopics({ topics: [{ topic, numPartitions: 2, replicationFactor: 1 }] });
    expect((await admin.fetchTopicMetadata({ topics: [topic] })).topics[0]?.partitions).toHaveLength(2);
    await expect(producer.send({ topic: `${topic}.none`, messages: [{ value: 'one' }] })).rejects.toThrow();
    expect(await admin.listTopics()).not.toContain(`${topic}.none`);
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  });

  it('keep a value on Redis, and never throw one out for want of memory', async () => {
    const redis = new Redis(named('REDIS_URL'));
    await redis.set(`engines:${process.pid}`, 'kept');
    expect(await redis.get(`engines:${process.pid}`)).toBe('kept');
    expect(await redis.info('memory')).toContain('maxmemory_policy:noeviction');
    await redis.quit();
  });
});

describe('engines that we start', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'fangang-start-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('stand beside others, and are gone when they are stopped', async () => {
    const [one, two] = await Promise.all(
      ['one', 'two'].map((name) => startEngines({ need: ['mongodb', 'redis'], dataDir: join(dataDir, name), environment: elsewhere })),
    );
    const urls = [named('MONGO_URL'), one?.mongodb?.url, two?.mongodb?.url];
    expect(new Set(urls).size).toBe(3);
    const pids = [one, two].flatMap((engines) => [engines?.mongodb?.pid ?? 0, engines?.redis?.pid ?? 0]);
    expect(pids.map(isAlive)).toEqual([true, true, true, true]);
    await Promise.all([one?.stop(), two?.stop()]);
    expect(pids.map(isAlive)).toEqual([false, false, false, false]);
  });

  it('keep their data over a kill -9 and a new start on the wished port', async () => {
    const first = await startEngines({ need: ['mongodb'], dataDir, environment: elsewhere });
    const url = first.mongodb?.url ?? '';
    await withMongodb(url, (rows) => rows.insertOne({ kept: true }, { writeConcern: { w: 'majority', journal: true } }));
    await first.mongodb?.kill();
    const port = Number(new URL(url).port);
    const second = await startEngines({ need: ['mongodb'], dataDir, environment: elsewhere, ports: { mongodb: port } });
    expect(second.mongodb?.url).toBe(url);
    expect(await withMongodb(url, (rows) => rows.countDocuments({ kept: true }))).toBe(1);
    await second.stop();
  });

  it('are not ended and not killed by us when they were there before', async () => {
    const engines = await startEngines({ need: ['mongodb', 'kafka', 'redis'], dataDir });
    expect(engines.mongodb).toMatchObject({ foundBy: 'url', pid: undefined, url: named('MONGO_URL') });
    await expect(engines.kafka?.kill()).rejects.toThrow('not started by us');
    await engines.stop();
    expect(await withMongodb(named('MONGO_URL'), async () => 'answers')).toBe('answers');
  });

  it('are all ended when one of them cannot be had', async () => {
    const poor = { ...elsewhere, redisServerBinary: join(dataDir, 'none') };
    await expect(startEngines({ need: ['mongodb', 'redis'], dataDir, environment: poor })).rejects.toMatchObject({
      name: 'EngineMissing',
      exitCode: 5,
    });
  });

  it('name their log when they do not come up', async () => {
    mkdirSync(join(dataDir, 'redis', 'appendonlydir'), { recursive: true });
    writeFileSync(join(dataDir, 'redis', 'appendonlydir', 'appendonly.aof.manifest'), 'this is no manifest');
    await expect(startEngines({ need: ['redis'], dataDir, environment: elsewhere })).rejects.toThrow(join(dataDir, 'logs', 'redis.log'));
  });
});
