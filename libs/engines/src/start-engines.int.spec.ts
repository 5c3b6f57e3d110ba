import { Redis } from 'ioredis';
import { Kafka, logLevel } from 'kafkajs';
import { mongo } from 'mongoose';

const environment = (name: string): string => process.env[name] ?? '';

describe('the engines of this run', () => {
  it('take a write in a transaction on MongoDB', async () => {
    const client = await new mongo.MongoClient(environment('MONGO_URL')).connect();
    const session = client.startSession();
    const rows = client.db(`engines_${process.pid}`).collection('rows');
    await session.withTransaction(async () => void (await rows.insertOne({ one: 1 }, { session })));
    expect(await rows.countDocuments()).toBe(1);
    await session.endSession();
    await client.close();
  });

  it('keep a topic on Kafka, and make none by accident', async () => {
    const admin = new Kafka({ brokers: environment('KAFKA_BROKERS').split(','), logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const topic = `fangang.engines.${process.pid}`;
    await admin.createTopics({ topics: [{ topic, numPartitions: 2, replicationFactor: 1 }] });
    expect((await admin.fetchTopicMetadata({ topics: [topic] })).topics[0]?.partitions).toHaveLength(2);
    expect(await admin.listTopics()).not.toContain(`${topic}.none`);
    await admin.disconnect();
  });

  it('keep a value on Redis, and never throw one out for want of memory', async () => {
    const redis = new Redis(environment('REDIS_URL'));
    await redis.set(`engines:${process.pid}`, 'kept');
    expect(await redis.get(`engines:${process.pid}`)).toBe('kept');
    expect(await redis.info('memory')).toContain('maxmemory_policy:noeviction');
    await redis.quit();
  });
});
