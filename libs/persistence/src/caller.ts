import type { Fact, Instant, Scope } from '@fangang/kernel';
import type { ClientSession } from 'mongoose';
import type { Publications } from './publications';
import type { TimerRow } from './timers';

/** Who, and how far: what a query takes. */
export interface Reader {
  /** `usr:…`, `key:…` or `svc:…` of the first cause. */
  readonly actor: string;
  readonly scope: Scope;
}

/** Where a unit of work comes from; fills the envelope of what it publishes. */
export interface Origin extends Reader {
  /** ULID of the first cause; the `traceId` of problem+json. */
  readonly correlationid: string;
  /** Id of the event, request or timer that led here. */
  readonly causationid: string;
}

/** One open transaction in one service's database, with the time that counts inside it. */
export interface Unit {
  readonly session: ClientSession;
  /** Business time: the database's clock + the instance's offset. */
  readonly now: Instant;
  /** Platform time, the database's own: leases, receipts, sessions. */
  readonly platformNow: Date;
  /** Writes so far: a refusal after a write must not commit. */
  readonly writes: number;
  /** Names an aggregate that this unit reads in order to write: whoever loses a conflict queues on these. */
  touch(key: string): void;
  /** Counts a write that went round `AggregateStore` (a projection, a receipt does not count). */
  wrote(): void;
  /** Queues the news of an aggregate whose last published version is `version`, in the name of `origin`; answers how many events that made. */
  publish<F extends Fact>(origin: Origin, publications: Publications<F>, facts: readonly F[], version: number): Promise<number>;
  /** Sets and cancels timers in the same commit. */
  schedule(set: readonly TimerRow[], cancel: readonly TimerRow[]): Promise<void>;
  /** Runs after the commit, never before, and not at all when the unit is undone; for wake-ups and hints only. */
  afterCommit(run: () => void): void;
}

/** First argument of every handler and store: who, how far, and the open unit of work. */
export interface Caller extends Origin {
  readonly unit: Unit;
}
