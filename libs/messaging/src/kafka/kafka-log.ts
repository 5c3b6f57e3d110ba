import { type Admin, type Consumer, type EachBatchPayload, type IHeaders, type Kafka, type KafkaMessage } from 'kafkajs';
import { EventLog, type GroupSpec, type LogRecord, type OnBatch, type StreamState, type Subscription } from '../event-log';
import { kafkaOf, type KafkaOptions, retry } from './kafka-client';
import { Pacemaker } from './pacemaker';
import { statesOf } from './topic-states';

/** Offsets are committed after each of these, so that a redelivery stays short. */
const recordsPerCommit = 100;
/** After an error that the loop did not foresee. */
const faultMs = 1_000;

/** The event log of the cluster shape: one consumer per group, offsets written by us alone, nothing of ours thrown into the client. */
export class KafkaLog extends EventLog {
  private readonly kafka: Kafka;
  private readonly prefix: string;
  private readonly subscriptions = new Set<Subscription>();
  private admin: Promise<Admin> | undefined;

  constructor(private readonly options: KafkaOptions) {
    super();
    this.kafka = kafkaOf(options);
    this.prefix = options.prefix ?? '';
  }

  async subscribe({ group, topics }: GroupSpec, onBatch: OnBatch): Promise<Subscription> {
    const consumer = this.kafka.consumer({
      groupId: `${this.prefix}${group}`,
      sessionTimeout: 10_000,
      heartbeatInterval: 3_000,
      rebalanceTimeout: 30_000,
      maxWaitTimeInMs: this.options.maxWaitMs ?? 300,
      maxBytesPerPartition: 256 * 1024,
      allowAutoTopicCreation: false,
      retry: { ...retry, restartOnFailure: () => Promise.resolve(true) },
    });
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      this.options.onError?.(error);
      if (!restart) this.options.onCrash?.(error);
    });
    try {
      await this.run(consumer, topics, onBatch);
    } catch (error) {
      await consumer.disconnect();
      throw error;
    }
    const subscription: Subscription = {
      stop: async () => {
        if (this.subscriptions.delete(subscription)) await consumer.disconnect();
      },
    };
    this.subscriptions.add(subscription);
    return subscription;
  }

  async describe(groups: readonly GroupSpec[]): Promise<readonly StreamState[]> {
    this.admin ??= this.connectAdmin();
    return statesOf(await this.admin, this.prefix, groups);
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    await (await this.admin?.catch(() => undefined))?.disconnect();
    this.admin = undefined;
  }

  private async run(consumer: Consumer, topics: readonly string[], onBatch: OnBatch): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics: topics.map((topic) => `${this.prefix}${topic}`), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 4,
      eachBatch: (payload) => this.eachBatch(consumer, onBatch, payload),
    });
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.kafka.admin({ retry });
    await admin.connect().catch((error: unknown) => {
      this.admin = undefined;
      throw error;
    });
    return admin;
  }

  /** Hands a partition's records on in slices; what is settled is committed, the rest is fetched again. */
  private async eachBatch(consumer: Consumer, onBatch: OnBatch, payload: EachBatchPayload): Promise<void> {
    const { batch, resolveOffset, heartbeat, isRunning, isStale, pause } = payload;
    const topic = batch.topic.slice(this.prefix.length);
    const pacemaker = new Pacemaker(heartbeat);
    const lost = () => pacemaker.failure !== undefined || !isRunning() || isStale();
    try {
      for (let from = 0; from < batch.messages.length && !lost(); from += recordsPerCommit) {
        const messages = batch.messages.slice(from, from + recordsPerCommit);
        const { settled, pauseMs } = await this.settle(onBatch, {
          stream: `${topic}/${batch.partition}`,
          records: messages.map((message) => recordOf(topic, message)),
          heartbeat: () => Promise.resolve(lost()),
        });
        const last = messages[settled - 1];
        if (last && !isStale()) {
          await consumer.commitOffsets([{ topic: batch.topic, partition: batch.partition, offset: String(BigInt(last.offset) + 1n) }]);
          resolveOffset(last.offset);
        }
        if (settled < messages.length) {
          if (pauseMs !== undefined) setTimeout(pause(), pauseMs).unref();
          break;
        }
      }
    } finally {
      pacemaker.stop();
    }
    // The client's own: told of a rebalance, it joins again.
    if (pacemaker.failure !== undefined) throw pacemaker.failure;
  }

  /** An error of ours never leaves: a TypeError would end the consumer for good and the process would stay up, deaf. */
  private async settle(onBatch: OnBatch, batch: Parameters<OnBatch>[0]) {
    try {
      return await onBatch(batch);
    } catch (error) {
      this.options.onError?.(error);
      return { settled: 0, pauseMs: faultMs };
    }
  }
}

const recordOf = (topic: string, { key, value, headers, offset }: KafkaMessage): LogRecord => ({
  topic,
  key: key?.toString('utf8') ?? null,
  value,
  headers: headersOf(headers ?? {}),
  offset,
});

const headersOf = (headers: IHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first.toString('utf8')]];
    }),
  );
