import { HeadRecounted } from '@fangang/contracts';
import { newId, type OutboxRow } from '@fangang/persistence';
import { aDock, type Dock, eventually, kafkaBrokers } from '@fangang/testing/ferry';
import type { GroupSpec, OnBatch } from '../event-log';
import { ensureTopics, type WantedTopic } from './ensure-topics';
import type { KafkaOptions } from './kafka-client';
import { KafkaLog } from './kafka-log';
import { KafkaOutlet } from './kafka-outlet';

const spec: GroupSpec = { group: 'harbour.processes', room: 'harbour', topics: [HeadRecounted.topic] };
const topic: WantedTopic = { name: HeadRecounted.topic, partitions: 2, replicationFactor: 1, config: { 'min.insync.replicas': '1' } };
const within = 25_000;

let house: Dock;
let options: KafkaOptions;
let outlet: KafkaOutlet;
const open: KafkaLog[] = [];
beforeEach(async () => {
  house = await aDock();
  options = { brokers: kafkaBrokers(), clientId: 'spec', prefix: `${house.prefix}.`, maxWaitMs: 200 };
  await ensureTopics(options, [topic]);
  outlet = new KafkaOutlet(options);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
  await outlet.close();
  await house.close();
});

const aLog = () => {
  const log = new KafkaLog(options);
  open.push(log);
  return log;
};
/** So many records of keys of their own, without a room that says them. */
const send = async (count: number, over: Partial<OutboxRow> = {}) => {
  const rows = Array.from({ length: count }, (_, index): OutboxRow => ({
    _id: newId('evt'),
    topic: HeadRecounted.topic,
    key: newId('trp'),
    version: 1,
    type: 'HeadRecounted',
    schemaversion: 1,
    headers: { 'fg-type': 'HeadRecounted' },
    body: JSON.stringify({ index }),
    pending: true,
    createdAt: new Date(0),
    ...over,
  }));
  await house.dock.connection.collection<OutboxRow>('outbox').insertMany(rows);
  await outlet.deliver(house.dock.connection, rows);
  return rows.map(({ key }) => key);
};
const lag = async (log: KafkaLog) => (await log.describe([spec])).map((state) => state.lag[spec.group]);

describe('the broker', () => {
  it('is not asked for a topic that nobody has made', async () => {
    await expect(send(1, { topic: 'fangang.transport.unknown' })).rejects.toThrow();
    expect(await house.dock.connection.collection('outbox').countDocuments({ pending: true })).toBe(1);
    await expect(
      aLog().subscribe({ ...spec, topics: ['fangang.transport.unknown'] }, () => Promise.resolve({ settled: 0 })),
    ).rejects.toThrow();
  });

  it('gets its topics once, and never other partitions under the same name', async () => {
    await ensureTopics(options, [topic, { ...topic, name: 'harbour.processes.dead', partitions: 1 }]);
    await expect(ensureTopics(options, [{ ...topic, partitions: 3 }])).rejects.toThrow(`${topic.name} has 2, wanted 3`);
  });

  it('has what is marked as published, with the hour of the database', async () => {
    await send(3);
    const rows = await house.dock.connection.collection<OutboxRow>('outbox').find().toArray();
    expect(rows.map(({ pending, publishedAt }) => [pending, publishedAt instanceof Date])).toEqual(
      Array.from({ length: 3 }, () => [undefined, true]),
    );
  });
});

describe('a member of a consumer group', () => {
  it('keeps its partitions while one batch takes longer than the session lasts', async () => {
    await send(1);
    let turns = 0;
    const began = performance.now();
    const log = aLog();
    await log.subscribe(spec, async ({ records, heartbeat }) => {
      turns++;
      // Longer than the 10 s after which the broker gives up a member that it has not heard of.
      await eventually(() => expect(performance.now() - began).toBeGreaterThan(12_000), { within });
      return { settled: (await heartbeat()) ? 0 : records.length };
    });
    await eventually(async () => expect(await lag(log)).toEqual([0]), { within });
    expect(turns).toBe(1);
  });

  it('is told to end when another one joins, and between the two nothing is left out', async () => {
    const settled: string[] = [];
    const told: string[] = [];
    const works =
      (who: string): OnBatch =>
      async ({ records, heartbeat }) => {
        for (const [index, { key }] of records.entries()) {
          if (who === 'first' && told.length === 0) await eventually(async () => expect(await heartbeat()).toBe(true), { within });
          if (await heartbeat()) {
            told.push(who);
            return { settled: index };
          }
          settled.push(key ?? '');
        }
        return { settled: records.length };
      };
    const keys = await send(40);
    const [first, second] = [aLog(), aLog()];
    await first.subscribe(spec, works('first'));
    await second.subscribe(spec, works('second'));
    await eventually(async () => expect(await lag(first)).toEqual([0]), { within });
    expect(told).toContain('first');
    expect([...new Set(settled)].sort()).toEqual([...keys].sort());
  });
});
