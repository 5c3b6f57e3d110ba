import type { Caller, Room, Rooms } from '@fangang/persistence';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { type DueMeta, dueKey, type InvokeDue } from './due';
import type { EventLog, GroupSpec, StreamState, Subscription } from './event-log';
import { GroupLoop, type LoopObserver } from './loop/group-loop';
import type { HandlerEntry, Invoke } from './loop/handler-entry';
import { onKey, type OnMeta } from './on';

/**
 * Nest's frame round our own loop: collects the `@On` methods of every room in this process, gives each room its two consumer groups
 * (`<room>.processes`, `<room>.projections`) and feeds them from the event log.
 */
export class EventTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('fangang');
  override readonly propagatesEventHandlerErrors = true;
  private subscriptions: Subscription[] = [];

  constructor(
    private readonly rooms: Rooms,
    private readonly log: EventLog,
    private readonly observer: LoopObserver = {},
  ) {
    super();
  }

  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      for (const { spec, room, entries } of this.groups()) {
        const loop = new GroupLoop(spec.group, room, entries, this.observer);
        this.subscriptions.push(await this.log.subscribe(spec, (batch) => loop.take(batch)));
      }
      callback();
    } catch (error) {
      callback(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.subscriptions.map((subscription) => subscription.stop()));
    this.subscriptions = [];
    await this.log.close();
  }

  /** Ends and lags, for the status door of a room or service. */
  async describe(rooms: readonly string[]): Promise<readonly StreamState[]> {
    return this.log.describe(this.groups().flatMap(({ spec }) => (rooms.includes(spec.room) ? [spec] : [])));
  }

  /** Every handler that Nest registered, by name; a boot check compares them with the capability lists. */
  entries(): readonly HandlerEntry[] {
    const byName = new Map<string, { meta: OnMeta; takes: Map<string, Invoke>; metas: OnMeta[] }>();
    for (const [pattern, handler] of this.messageHandlers) {
      const meta = metaOf<OnMeta>(handler, onKey);
      if (!meta) continue;
      if (handler.next) throw new Error(`${pattern}: two methods take the same event`);
      const entry = byName.get(meta.handler) ?? { meta, takes: new Map<string, Invoke>(), metas: [] };
      entry.takes.set(meta.contract.type, invokerOf(handler));
      entry.metas.push(meta);
      byName.set(meta.handler, entry);
    }
    return [...byName.values()].map(({ meta: { handler, kind, gap, order }, takes, metas }) => ({
      handler,
      kind,
      gap,
      order,
      takes,
      contracts: metas.map(({ contract }) => contract),
      topics: new Set(metas.map(({ contract }) => contract.topic)),
    }));
  }

  /** The `@Due` methods by kind, for the timers of the rooms in this process. */
  dueHandlers(): ReadonlyMap<string, InvokeDue> {
    const byKind = new Map<string, InvokeDue>();
    for (const handler of this.messageHandlers.values()) {
      const meta = metaOf<DueMeta>(handler, dueKey);
      if (!meta) continue;
      if (handler.next) throw new Error(`${meta.kind}: two methods take the same timer`);
      byKind.set(meta.kind, invokerOf(handler));
    }
    return byKind;
  }

  on(): void {
    throw new Error('the event transport has no listeners of its own');
  }

  unwrap<T>(): T {
    return this.log as unknown as T;
  }

  private groups(): readonly { readonly spec: GroupSpec; readonly room: Room; readonly entries: readonly HandlerEntry[] }[] {
    const groups = new Map<string, { spec: GroupSpec; room: Room; entries: HandlerEntry[] }>();
    for (const entry of this.entries()) {
      const room = this.rooms.of(entry.handler);
      const group = `${room.name}.${entry.kind === 'process' ? 'processes' : 'projections'}`;
      const kept = groups.get(group) ?? { spec: { group, room: room.name, topics: [] }, room, entries: [] };
      kept.entries.push(entry);
      groups.set(group, { ...kept, spec: { ...kept.spec, topics: [...new Set([...kept.spec.topics, ...entry.topics])].sort() } });
    }
    return [...groups.values()];
  }
}

const metaOf = <M>(handler: MessageHandler, key: string): M | undefined => {
  const extras: unknown = handler.extras;
  return typeof extras === 'object' && extras !== null && key in extras ? (extras as Record<string, M>)[key] : undefined;
};

/** Nest hands back a promise of a value or of an Observable that does nothing until subscribed. */
const invokerOf =
  (handler: MessageHandler) =>
  async (said: unknown, caller: Caller): Promise<unknown> => {
    const result: unknown = await handler(said, caller);
    return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
  };
