import type { Envelope } from '@fangang/contracts';
import { isTransient, type Room } from '@fangang/persistence';
import type { Batch, LogRecord, Settled } from '../event-log';
import { Dead, RefusedAfterWrite } from '../settle';
import { applyRun } from './apply-run';
import { bury } from './dead-letters';
import { decode } from './decode';
import type { HandlerEntry } from './handler-entry';

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
        const relevant = taken.filter(({ record, event }) => (entry.order === 'strict' && entry.gap === 'park' ? entry.topics.has(record.topic) : entry.takes.has(event.type)));
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

  private async run(entry: HandlerEntry, stream: string, taken: readonly Taken[]): Promise<void> {
    const began = performance.now();
    try {
      await applyRun(this.room, entry, taken.map(({ event }) => event));
      this.observer.applied?.(entry.handler, taken.length, performance.now() - began);
    } catch (error) {
      if (taken.length > 1) for (const each of taken) await this.run(entry, stream, [each]);
      else if (taken[0]) await this.again(entry, stream, taken[0], error);
    }
  }

  /** One event that failed: by the class of its error again, undone with its outcome kept, or a dead letter. */
  private async again(entry: HandlerEntry, stream: string, { record, event }: Taken, first: unknown): Promise<void> {
    let error = first;
    let spent = 0;
    for (let attempt = 1; ; attempt++) {
      this.observer.failed?.(entry.handler, event.id, error, attempt);
      if (error instanceof RefusedAfterWrite) return applyRun(this.room, entry, [event], new Map([[event.id, error.outcome]]));
      const waitMs = isTransient(error) ? transientMs[attempt - 1] : error instanceof Dead ? undefined : unknownMs[attempt - 1];
      if (waitMs === undefined || (!isTransient(error) && (spent += waitMs) > unknownBudgetMs)) {
        if (isTransient(error)) throw error;
        await bury(this.room, { group: this.group, handler: entry.handler, stream, record, event, reason: 'HANDLER', error, attempts: attempt });
        this.observer.buried?.(this.group, 'HANDLER', event.type);
        return;
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
