import { Nap, type OutboxRow, type Room, type Rooms, wakes } from '@fangang/persistence';
import { type Batch, EventLog, type GroupSpec, type OnBatch, type StreamState, type Subscription } from '../event-log';
import { endOf } from './sequence';

interface PositionRow {
  /** `<group>|<source>`. */
  readonly _id: string;
  /** Last position that the group has settled. */
  readonly at: number;
}

const window = 100;

export interface InProcessOptions {
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
}

/**
 * The event log of the solo shape. Each source room has one ordered sequence, its outbox; a group reads it by a closed range and
 * keeps its place in its own room's database, written after the effect. It imitates no broker: no partitions, no key hash.
 */
export class InProcessLog extends EventLog {
  private readonly readers: SourceReader[] = [];

  constructor(
    private readonly rooms: Rooms,
    private readonly options: InProcessOptions = {},
  ) {
    super();
  }

  async subscribe(spec: GroupSpec, onBatch: OnBatch): Promise<Subscription> {
    const readers = this.sources(spec).map((source) => new SourceReader(source, this.rooms.of(spec.room), spec, onBatch, this.options));
    this.readers.push(...readers);
    for (const reader of readers) reader.start();
    return Promise.resolve({ stop: async () => void (await Promise.all(readers.map((reader) => reader.stop()))) });
  }

  async describe(groups: readonly GroupSpec[]): Promise<readonly StreamState[]> {
    const ends = new Map<string, { end: number; lag: Record<string, number> }>();
    for (const spec of groups)
      for (const source of this.sources(spec)) {
        const end = ends.get(source.name)?.end ?? (await endOf(source.connection));
        const at = await placeOf(this.rooms.of(spec.room), spec.group, source.name);
        ends.set(source.name, { end, lag: { ...ends.get(source.name)?.lag, [spec.group]: end - at } });
      }
    return [...ends].map(([name, state]) => ({ name, ...state }));
  }

  async close(): Promise<void> {
    await Promise.all(this.readers.map((reader) => reader.stop()));
  }

  private sources({ topics }: GroupSpec): readonly Room[] {
    return this.rooms.all.filter((room) => room.topics.some((topic) => topics.includes(topic)));
  }
}

const placeOf = async (room: Room, group: string, source: string): Promise<number> =>
  (await room.connection.collection<PositionRow>('positions').findOne({ _id: `${group}|${source}` }))?.at ?? 0;

/** One group's walk along one source. */
class SourceReader {
  private running = false;
  private done: Promise<void> = Promise.resolve();
  private readonly nap = new Nap();
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly source: Room,
    private readonly home: Room,
    private readonly spec: GroupSpec,
    private readonly onBatch: OnBatch,
    private readonly options: InProcessOptions,
  ) {}

  start(): void {
    this.running = true;
    this.stopListening = wakes.on('placed', this.source.connection.name, () => this.nap.ring());
    this.done = this.walk();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.stopListening();
    this.nap.ring();
    await this.done;
  }

  private async walk(): Promise<void> {
    let at: number | undefined;
    while (this.running) {
      this.nap.forget();
      let waitMs = this.options.pollMs ?? 1_000;
      try {
        at ??= await placeOf(this.home, this.spec.group, this.source.name);
        const step = await this.step(at);
        at = step.at;
        if (step.waitMs !== undefined) waitMs = step.waitMs;
      } catch (error) {
        this.options.onError?.(error);
      }
      if (this.running) await this.nap.take(waitMs);
    }
  }

  /** Reads a window, hands over what is subscribed, moves the place behind what was settled. */
  private async step(at: number): Promise<{ readonly at: number; readonly waitMs?: number }> {
    const rows = await this.source.connection
      .collection<OutboxRow>('outbox')
      .find({ placed: true, position: { $gt: at, $lte: at + window } })
      .sort({ position: 1 })
      .toArray();
    const last = rows.at(-1)?.position;
    if (last === undefined) return this.behindCleanedUp(at);
    const mine = rows.filter(({ topic }) => this.spec.topics.includes(topic));
    const { settled, pauseMs } = mine.length > 0 ? await this.onBatch(this.batch(mine)) : { settled: 0 };
    const next = settled === mine.length ? last : (mine[settled]?.position ?? at + 1) - 1;
    if (next > at)
      await this.home.connection
        .collection<PositionRow>('positions')
        .updateOne({ _id: `${this.spec.group}|${this.source.name}` }, { $set: { at: next } }, { upsert: true });
    return { at: next, waitMs: pauseMs ?? 0 };
  }

  /** No row in the window: the end of the sequence, or rows that were cleaned up long ago. */
  private async behindCleanedUp(at: number): Promise<{ readonly at: number; readonly waitMs?: number }> {
    if ((await endOf(this.source.connection)) <= at) return { at };
    const outbox = this.source.connection.collection<OutboxRow>('outbox');
    const next = await outbox.findOne({ placed: true, position: { $gt: at } }, { sort: { position: 1 }, projection: { position: 1 } });
    return next?.position === undefined ? { at } : { at: next.position - 1, waitMs: 0 };
  }

  private batch(rows: readonly OutboxRow[]): Batch {
    return {
      stream: this.source.name,
      records: rows.map(({ topic, key, body, headers, position }) => ({
        topic,
        key,
        value: Buffer.from(body, 'utf8'),
        headers,
        offset: String(position),
      })),
      heartbeat: () => Promise.resolve(!this.running),
    };
  }
}
