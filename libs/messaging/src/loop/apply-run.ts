import type { Envelope } from '@fangang/contracts';
import { type Caller, newId, type Origin, type Room } from '@fangang/persistence';
import { outcomeOf, RefusedAfterWrite } from '../settle';
import type { HandlerEntry } from './handler-entry';
import { parkedId, type ParkedRow } from './parked';

interface CursorRow {
  readonly _id: string;
  readonly version: number;
}
interface InboxRow {
  readonly _id: string;
  readonly outcome: string;
  readonly at: Date;
}

/** What an event's outcome is when it was decided outside (a refusal after a write, of an undone unit). */
export type Forced = ReadonlyMap<string, string>;

/**
 * Applies events to one handler in one unit of work: repeats dropped, what comes too early parked, cursor, inbox, effect and news in
 * one commit. Undone as a whole when any of them throws. Answers the keys of which something waits: it may be its turn now.
 */
export const applyRun = (
  room: Room,
  entry: HandlerEntry,
  events: readonly Envelope[],
  forced: Forced = new Map(),
): Promise<ReadonlySet<string>> =>
  room.work.run(serviceOrigin(room, events[0]), async (caller) => {
    const run = new Run(room, entry, caller, forced);
    await run.load(events);
    for (const event of events) await run.take(event);
    await run.save();
    return run.waiting;
  });

const serviceOrigin = (room: Room, event?: Envelope): Origin => ({
  actor: event?.actor ?? `svc:${room.name}`,
  scope: { kind: 'service', service: room.name },
  correlationid: event?.correlationid ?? newId('evt'),
  causationid: event?.id ?? newId('evt'),
});

class Run {
  private readonly cursors = new Map<string, number>();
  private readonly moved = new Set<string>();
  private readonly seen = new Set<string>();
  /** Keys of which a version waits: asked once a run, so that the usual case costs no query an event. */
  readonly waiting = new Set<string>();
  private readonly outcomes: InboxRow[] = [];
  private readonly strict: boolean;

  constructor(
    private readonly room: Room,
    private readonly entry: HandlerEntry,
    private readonly caller: Caller,
    private readonly forced: Forced,
  ) {
    this.strict = entry.order === 'strict';
  }

  async load(events: readonly Envelope[]): Promise<void> {
    const { session } = this.caller.unit;
    if (this.strict) {
      const ids = [...new Set(events.map(({ subject }) => this.cursorId(subject)))];
      for (const row of await this.rows<CursorRow>('cursors')
        .find({ _id: { $in: ids } }, { session })
        .toArray())
        this.cursors.set(row._id, row.version);
      const keys = [...new Set(events.map(({ subject }) => subject))];
      const parked = this.rows<ParkedRow>('parked').find(
        { handler: this.entry.handler, key: { $in: keys } },
        { session, projection: { key: 1 } },
      );
      for (const { key } of await parked.toArray()) this.waiting.add(key);
    }
    if (this.entry.kind === 'process') {
      const ids = events.map(({ id }) => this.inboxId(id));
      for (const row of await this.rows<InboxRow>('inbox')
        .find({ _id: { $in: ids } }, { session })
        .toArray())
        this.seen.add(row._id);
    }
  }

  async take(event: Envelope): Promise<void> {
    if (this.seen.has(this.inboxId(event.id))) return;
    if (!this.strict) return this.apply(event);
    const last = this.cursors.get(this.cursorId(event.subject)) ?? 0;
    if (event.aggregateversion <= last) return;
    if (event.aggregateversion > last + 1 && this.entry.gap === 'park') return this.park(event);
    await this.apply(event);
    this.advance(event);
    if (this.waiting.has(event.subject)) await this.unpark(event);
  }

  async save(): Promise<void> {
    const { session } = this.caller.unit;
    if (this.moved.size > 0)
      await this.rows<CursorRow>('cursors').bulkWrite(
        [...this.moved].map((_id) => ({
          updateOne: { filter: { _id }, update: { $set: { version: this.cursors.get(_id) ?? 0 } }, upsert: true },
        })),
        { session },
      );
    if (this.outcomes.length > 0) await this.rows<InboxRow>('inbox').insertMany(this.outcomes, { session });
  }

  private async apply(event: Envelope): Promise<void> {
    const invoke = this.entry.takes.get(event.type);
    if (!invoke) return;
    const { unit } = this.caller;
    const writesBefore = unit.writes;
    const caller: Caller = { ...this.caller, actor: event.actor, correlationid: event.correlationid, causationid: event.id };
    const outcome = this.forced.get(event.id) ?? outcomeOf(await invoke(event, caller));
    if (this.entry.kind === 'projection') return;
    if (outcome !== 'DONE' && unit.writes > writesBefore) throw new RefusedAfterWrite(outcome);
    this.seen.add(this.inboxId(event.id));
    this.outcomes.push({ _id: this.inboxId(event.id), outcome, at: unit.platformNow });
  }

  private advance({ subject, aggregateversion }: Envelope): void {
    const id = this.cursorId(subject);
    this.cursors.set(id, aggregateversion);
    this.moved.add(id);
  }

  private async park(event: Envelope): Promise<void> {
    const { handler } = this.entry;
    const { session, platformNow } = this.caller.unit;
    await this.rows<ParkedRow>('parked').updateOne(
      { _id: parkedId(handler, event.subject, event.aggregateversion) },
      { $setOnInsert: { handler, key: event.subject, version: event.aggregateversion, event: JSON.stringify(event), at: platformNow } },
      { upsert: true, session },
    );
    this.waiting.add(event.subject);
  }

  /** It waited, or a copy of it did: it was applied just now. */
  private async unpark({ subject, aggregateversion }: Envelope): Promise<void> {
    const { session } = this.caller.unit;
    await this.rows<ParkedRow>('parked').deleteOne({ _id: parkedId(this.entry.handler, subject, aggregateversion) }, { session });
  }

  private cursorId(key: string): string {
    return `${this.entry.handler}:${key}`;
  }
  private inboxId(eventId: string): string {
    return `${this.entry.handler}:${eventId}`;
  }
  private rows<R extends { readonly _id: string }>(name: string) {
    return this.room.connection.collection<R>(name);
  }
}
