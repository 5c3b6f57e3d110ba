import type { Outlet } from '@fangang/outbox';
import type { OutboxRow } from '@fangang/persistence';
import { type Kafka, type Message, Partitioners, type Producer } from 'kafkajs';
import type { Connection } from 'mongoose';
import { kafkaOf, type KafkaOptions, retry } from './kafka-client';

const rowsPerSend = 500;
/** All of one send for a partition is one record batch; above `message.max.bytes` (1 MiB) it would be refused for ever. */
const bytesPerSend = 512 * 1024;
/** Key, headers and frame of a record beside its body. */
const frame = 512;

/** Carries a relay's rows to the broker and marks them when all in-sync replicas have them. One send in flight, so order per key holds. */
export class KafkaOutlet implements Outlet {
  private readonly producer: Producer;
  private readonly prefix: string;
  private connected: Promise<void> | undefined;

  constructor(options: KafkaOptions) {
    const kafka: Kafka = kafkaOf(options);
    this.prefix = options.prefix ?? '';
    this.producer = kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      metadataMaxAge: 300_000,
      retry,
    });
  }

  async deliver(connection: Connection, rows: readonly OutboxRow[]): Promise<void> {
    await this.connect();
    for (const slice of slices(rows)) {
      await this.send(slice);
      await connection
        .collection<OutboxRow>('outbox')
        .updateMany({ _id: { $in: slice.map(({ _id }) => _id) } }, { $unset: { pending: true }, $currentDate: { publishedAt: true } });
    }
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
    this.connected = undefined;
  }

  private async send(rows: readonly OutboxRow[]): Promise<void> {
    const byTopic = new Map<string, Message[]>();
    for (const { topic, key, body, headers } of rows) {
      const messages = byTopic.get(topic) ?? [];
      messages.push({ key, value: body, headers: { ...headers } });
      byTopic.set(topic, messages);
    }
    await this.producer.sendBatch({
      acks: -1,
      timeout: 30_000,
      topicMessages: [...byTopic].map(([topic, messages]) => ({ topic: `${this.prefix}${topic}`, messages })),
    });
  }

  private connect(): Promise<void> {
    this.connected ??= this.producer.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }
}

/** In the order of the rows, one slice after another: a version is sent when all before it are acknowledged. */
export const slices = (rows: readonly OutboxRow[]): readonly (readonly OutboxRow[])[] => {
  const all: OutboxRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = Buffer.byteLength(row.body) + frame;
    const current = all.at(-1);
    if (!current || current.length >= rowsPerSend || bytes + size > bytesPerSend) {
      all.push([row]);
      bytes = size;
    } else {
      current.push(row);
      bytes += size;
    }
  }
  return all;
};
