import type { Envelope } from '@fangang/contracts';
import { isTransient, type Room } from '@fangang/persistence';
import type { Batch, LogRecord, Settled } from '../event-log';
import { Dead, RefusedAfterWrite } from '../settle';
import { applyRun } from './apply-run';
import { bury } from './dead-letters';
import { decode } from './decode';
import type { HandlerEntry } from './handler-entry';
import { forgetParked, nextParked } from './parked';

/** A run of one handler shares one unit of work. */
const runLength = 20;
const transientMs = [100, 300, 900];
const unknownMs = [100, 200, 400, 800, 1_600];
const unknownBudgetMs = 4_500;

/** Told of what the wrappers observe: never a value, only names, ids and codes. */
export interface LoopObserver {
  applied?(handler: string, events: number, ms: number): void;
  failed?(handler: string, eventId: string, error: unknown, attempt: number): void;
  buried?(group: string, reason: string, type: string | undefined): void;
}

interface Taken {
  readonly record: LogRecord;
  readonly event: Envelope;
}

/** What a consumer group does with a batch. Only the transport's own errors leave it: everything else is applied, parked or buried. */
export class GroupLoop {
  private backoff = 0;

  constructor(
    private readonly group: string,
    private readonly room: Room,
    private readonly entries: readonly HandlerEntry[],
    private readonly observer: LoopObserver = {},
  ) {}

  /** Takes the whole batch, or nothing of it when the engine is away: what was done before is dropped as a repeat next time. */
  async take(batch: Batch): Promise<Settled> {
    try {
      const taken = await this.form(batch);
      for (const entry of this.entries) {
        const relevant = taken.filter(({ record, event }) =>
          entry.order === 'strict' && entry.gap === 'park' ? entry.topics.has(record.topic) : entry.takes.has(event.type),
        );
        for (let from = 0; from < relevant.length; from += runLength) {
          await this.run(entry, batch.stream, relevant.slice(from, from + runLength));
          if (await batch.heartbeat()) return { settled: 0 };
        }
      }
      this.backoff = 0;
      return { settled: batch.records.length };
    } catch (error) {
      if (!isTransient(error)) throw error;
      this.backoff = Math.min(30_000, Math.max(1_000, this.backoff * 2));
      return { settled: 0, pauseMs: this.backoff };
    }
  }

  private async form({ records, stream }: Batch): Promise<readonly Taken[]> {
    const taken: Taken[] = [];
    for (const record of records) {
      const decoded = decode(record);
      if (decoded.ok) taken.push({ record, event: decoded.event });
      else {
        const { reason, pointers, type } = decoded;
        await bury(this.room, { group: this.group, stream, record, reason, pointers, attempts: 1, ...(type ? { type } : {}) });
        this.observer.buried?.(this.group, reason, type);
      }
    }
    return taken;
  }

  /** Applies a run, then what had waited for it: each in a unit of its own, so that the one answers for itself alone. */
  private async run(entry: HandlerEntry, stream: string, taken: readonly Taken[]): Promise<void> {
    for (const key of await this.apply(entry, stream, taken))
      for (let next = await this.parked(entry, key); next; next = await this.parked(entry, key)) await this.apply(entry, stream, [next]);
  }

  private parked({ handler }: HandlerEntry, key: string): Promise<Taken | undefined> {
    return nextParked(this.room, handler, key);
  }

  /** Answers the keys of which something waits. */
  private async apply(entry: HandlerEntry, stream: string, taken: readonly Taken[]): Promise<ReadonlySet<string>> {
    const began = performance.now();
    try {
      const waiting = await applyRun(
        this.room,
        entry,
        taken.map(({ event }) => event),
      );
      this.observer.applied?.(entry.handler, taken.length, performance.now() - began);
      return waiting;
    } catch (error) {
      const [only, ...more] = taken;
      if (only && more.length === 0) return this.again(entry, stream, only, error);
      const waiting = new Set<string>();
      for (const each of taken) for (const key of await this.apply(entry, stream, [each])) waiting.add(key);
      return waiting;
    }
  }

  /** One event that failed: by the class of its error again, undone with its outcome kept, or a dead letter. */
  private async again(entry: HandlerEntry, stream: string, { record, event }: Taken, first: unknown): Promise<ReadonlySet<string>> {
    let error = first;
    let spent = 0;
    for (let attempt = 1; ; attempt++) {
      this.observer.failed?.(entry.handler, event.id, error, attempt);
      if (error instanceof RefusedAfterWrite) return applyRun(this.room, entry, [event], new Map([[event.id, error.outcome]]));
      const waitMs = isTransient(error) ? transientMs[attempt - 1] : error instanceof Dead ? undefined : unknownMs[attempt - 1];
      if (waitMs === undefined || (!isTransient(error) && (spent += waitMs) > unknownBudgetMs)) {
        if (isTransient(error)) throw error;
        await bury(this.room, {
          group: this.group,
          handler: entry.handler,
          stream,
          record,
          event,
          reason: 'HANDLER',
          error,
          attempts: attempt,
        });
        await forgetParked(this.room, entry.handler, event);
        this.observer.buried?.(this.group, 'HANDLER', event.type);
        return new Set();
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      try {
        return await applyRun(this.room, entry, [event]);
      } catch (next) {
        error = next;
      }
    }
  }
}
