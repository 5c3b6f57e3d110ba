import type { Envelope, EventContract } from '@fangang/contracts';
import type { Fact, Instant } from '@fangang/kernel';
import type { ClientSession, Connection } from 'mongoose';
import type { Times } from './business-clock';
import type { Origin, Unit } from './caller';
import { newId } from './ids';
import type { OutboxRow } from './outbox-row';
import type { Publications } from './publications';
import { type StoredTimer, type TimerRow, timerId } from './timers';
import { wakes } from './wakes';

/** ≤ 64 KiB of body, as the transports promise. */
const maxBody = 65_536;

/** The open unit: one transaction, its two times, and what it wants to say when it commits. */
export class OpenUnit implements Unit {
  readonly now: Instant;
  readonly platformNow: Date;
  writes = 0;
  private readonly later: (() => void)[] = [];
  private readonly news: OutboxRow[] = [];

  constructor(
    private readonly connection: Connection,
    readonly session: ClientSession,
    times: Times,
    private readonly touched: Set<string>,
    private readonly source: string,
  ) {
    this.now = times.now;
    this.platformNow = times.platformNow;
  }

  touch(key: string): void {
    this.touched.add(key);
  }

  wrote(): void {
    this.writes++;
  }

  publish<F extends Fact>(origin: Origin, publications: Publications<F>, facts: readonly F[], version: number): Promise<number> {
    const rows: OutboxRow[] = [];
    for (const fact of facts) {
      const publication = publications[fact.type as F['type']];
      if (publication === 'inHouse') continue;
      const { contract, data } = publication;
      const said = contract.data.parse((data as (fact: F) => unknown)(fact));
      rows.push(this.row(origin, contract, contract.subject(said), version + rows.length + 1, said));
    }
    if (rows.length > 0) {
      this.news.push(...rows);
      this.wrote();
    }
    return Promise.resolve(rows.length);
  }

  /** Called once, by the unit of work, as the last write before the commit: all news of the unit in one insert. */
  async flush(): Promise<void> {
    if (this.news.length > 0) await this.connection.collection<OutboxRow>('outbox').insertMany(this.news, { session: this.session });
  }

  async schedule(set: readonly TimerRow[], cancel: readonly TimerRow[]): Promise<void> {
    if (set.length === 0 && cancel.length === 0) return;
    const timers = this.connection.collection<StoredTimer>('timers');
    await timers.bulkWrite(
      [
        ...set.map((row) => ({
          updateOne: {
            filter: { _id: timerId(row) },
            update: {
              $set: { ...row, state: 'PENDING' as const, attempts: 0 },
              $unset: { claimUntil: true as const, outcome: true as const, failures: true as const, error: true as const },
            },
            upsert: true,
          },
        })),
        ...cancel.map((row) => ({
          updateOne: { filter: { _id: timerId(row), state: 'PENDING' as const }, update: { $set: { state: 'CANCELLED' as const } } },
        })),
      ],
      { session: this.session, ordered: true },
    );
    this.wrote();
    if (set.length > 0) this.afterCommit(() => wakes.timers(this.connection.name, set));
  }

  afterCommit(run: () => void): void {
    this.later.push(run);
  }

  /** Called once, by the unit of work, when the commit is acknowledged. */
  committed(): void {
    if (this.news.length > 0) wakes.outbox(this.connection.name);
    for (const run of this.later) run();
  }

  private row(
    { actor, correlationid, causationid }: Origin,
    { type, topic, schemaversion }: EventContract,
    key: string,
    version: number,
    data: unknown,
  ): OutboxRow {
    const envelope: Envelope = {
      specversion: '1.0',
      id: newId('evt'),
      source: this.source,
      type,
      subject: key,
      time: this.now,
      datacontenttype: 'application/json',
      dataschema: `urn:fangang:${type}:${schemaversion}`,
      schemaversion,
      aggregateversion: version,
      correlationid,
      causationid,
      actor,
      data,
    };
    const body = JSON.stringify(envelope);
    if (Buffer.byteLength(body) > maxBody) throw new Error(`${type} of ${key} is over ${maxBody} bytes`);
    return {
      _id: envelope.id,
      topic,
      key,
      version,
      numbered: true,
      type,
      schemaversion,
      headers: { 'content-type': 'application/cloudevents+json', 'fg-type': type },
      body,
      pending: true,
      createdAt: this.platformNow,
    };
  }
}
