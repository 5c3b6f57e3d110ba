import { msOf } from '@fangang/kernel';
import { type TimerRow, timerId, wakes } from '@fangang/persistence';
import { type Job, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { TimerRunner } from '../timer-runner';

export interface HintOptions {
  readonly redisUrl: string;
  /** Before each key, so that several instances (and spec files) share a Redis. */
  readonly prefix?: string;
  /** Told of each failure; the sweeper makes up for all of them. */
  readonly onError?: (error: unknown) => void;
}

/** All that lies in Redis: which timer to look at. */
interface Hint {
  readonly id: string;
}

const goodbyeMs = 5_000;
/** The clocks of the two engines differ a little: a hint a moment late is better than one that has to come again. */
const slackMs = 25;
const kept = { removeOnComplete: { count: 1_000 }, removeOnFail: { count: 5_000 } };

/**
 * Hints of one room's timers in BullMQ: added after the commit that set them, best effort, so that they fire within a second where the
 * sweeper beside them comes by only now and then. Everything in Redis may be lost at any time.
 */
export class TimerHints {
  private connection: Redis | undefined;
  /** There from the moment on at which Redis first answers. */
  private bull: { readonly worker: Worker<Hint>; readonly queue: Queue<Hint> } | undefined;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly runner: TimerRunner,
    private readonly options: HintOptions,
  ) {}

  /** Does not wait for Redis: it may come later, or never. */
  start(): void {
    if (this.connection) return;
    // A worker waits for Redis however long it is away, until we stop; it makes a second connection after this one's likeness.
    const retryStrategy = (times: number) => (this.connection ? Math.min(times * 100, 2_000) : null);
    const connection = new Redis(this.options.redisUrl, { maxRetriesPerRequest: null, retryStrategy });
    connection.on('error', this.report);
    connection.once('ready', () => this.begin(connection));
    this.connection = connection;
    this.stopListening = wakes.on('timers', this.runner.room.connection.name, (rows) => void this.set(rows));
  }

  /** Finishes the timers in hand; waits no longer than 5 s for a Redis that does not answer. */
  async stop(): Promise<void> {
    const { connection, bull } = this;
    if (!connection) return;
    this.connection = undefined;
    this.bull = undefined;
    this.stopListening();
    if (bull) await this.close(bull);
    connection.disconnect();
  }

  private begin(connection: Redis): void {
    if (this.connection !== connection) return;
    const { prefix = 'fangang' } = this.options;
    const name = `${this.runner.room.name}.timers`;
    const queue = new Queue<Hint>(name, { connection, prefix });
    const worker = new Worker<Hint>(name, (job) => this.take(job), { connection, prefix, concurrency: 4 });
    queue.on('error', this.report);
    worker.on('error', this.report);
    this.bull = { worker, queue };
  }

  private async close({ worker, queue }: { readonly worker: Worker<Hint>; readonly queue: Queue<Hint> }): Promise<void> {
    let limit: NodeJS.Timeout | undefined;
    const closed = worker
      .close()
      .then(() => queue.close())
      .catch(this.report);
    await Promise.race([closed, new Promise((resolve) => (limit = setTimeout(resolve, goodbyeMs)))]);
    clearTimeout(limit);
  }

  private readonly report = (error: unknown): void => this.options.onError?.(error);

  private async set(rows: readonly TimerRow[]): Promise<void> {
    try {
      const { now } = await this.runner.room.work.clock.read();
      // An id that is there already is ignored in silence, so the hour stands in it: the same timer may be set for another one.
      for (const row of rows) await this.add(timerId(row), msOf(row.dueAt) - msOf(now), `${timerId(row)}.${msOf(row.dueAt)}`);
    } catch (error) {
      this.report(error);
    }
  }

  private async take({ data: { id } }: Job<Hint>): Promise<void> {
    const fired = await this.runner.fire(id);
    if (fired.was === 'EARLY') await this.add(id, fired.leftMs);
    if (fired.was === 'FAILED') await this.add(id, fired.afterMs);
  }

  private async add(id: string, delayMs: number, jobId?: string): Promise<void> {
    // While Redis is away hints would only pile up here; the sweeper fires without them.
    if (!this.bull || this.connection?.status !== 'ready') return;
    await this.bull.queue.add('timer', { id }, { ...kept, ...(jobId ? { jobId } : {}), delay: Math.max(0, delayMs) + slackMs });
  }
}
