import { type Instant, msOf } from '@fangang/kernel';
import { type InvokeDue, outcomeOf, RefusedAfterWrite } from '@fangang/messaging';
import { type Caller, isTransient, newUlid, type Origin, type Room, type StoredTimer, timerId } from '@fangang/persistence';

/** A claim lasts so long: whoever was killed with one in hand holds the timer up no longer than this. */
const claimMs = 30_000;
/** Between tries of one whose handler failed; later ones wait the last. */
const backoffMs = [1_000, 2_000, 4_000, 8_000, 16_000, 300_000];
const awayMs = 1_000;

/** What became of one call of `fire`. Only DONE and REFUSED have an effect. */
export type Fired =
  /** The handler answered; `outcome` is DONE or the refusal's code. */
  | { readonly was: 'FIRED'; readonly outcome: string }
  /** Not its hour yet; `leftMs` of business time to go. */
  | { readonly was: 'EARLY'; readonly leftMs: number }
  /** The handler failed or the engine was away; it may be tried again after `afterMs`. */
  | { readonly was: 'FAILED'; readonly afterMs: number }
  /** Done, cancelled, unknown, or in another's hands. */
  | { readonly was: 'NOTHING' };

/** Told of what happens to timers: never a value, only kinds, ids and codes. */
export interface TimerObserver {
  fired?(kind: string, id: string, outcome: string, ms: number): void;
  failed?(kind: string, id: string, error: unknown, failures: number): void;
  /** Failed six times: it stays pending, is tried every five minutes, and somebody should look. */
  stuck?(kind: string, id: string, failures: number): void;
}

/** Fires the timers of one room. Sweeper and hints call the same `fire`, in as many processes as there are: the effect comes once. */
export class TimerRunner {
  constructor(
    readonly room: Room,
    private readonly handlers: ReadonlyMap<string, InvokeDue>,
    private readonly observer: TimerObserver = {},
  ) {}

  /** Claims the timer, then runs its handler and marks it done in one unit of work. Never throws but when the engine is away at the claim. */
  async fire(id: string): Promise<Fired> {
    const { now } = await this.room.work.clock.read();
    const row = await this.rows.findOne({ _id: id, state: 'PENDING' });
    if (!row) return { was: 'NOTHING' };
    if (row.dueAt > now) return { was: 'EARLY', leftMs: msOf(row.dueAt) - msOf(now) };
    if (!(await this.claim(row))) return { was: 'NOTHING' };
    const began = performance.now();
    try {
      const outcome = await this.run(row);
      if (outcome === undefined) return { was: 'NOTHING' };
      this.observer.fired?.(row.kind, id, outcome, performance.now() - began);
      return { was: 'FIRED', outcome };
    } catch (error) {
      return { was: 'FAILED', afterMs: await this.failed(row, error) };
    }
  }

  /** Timers that are due and not done, for the status door: 0 at rest. */
  async overdue(): Promise<number> {
    const { now } = await this.room.work.clock.read();
    return this.rows.countDocuments({ state: 'PENDING', dueAt: { $lte: now } });
  }

  /** Ids of at most `limit` timers due at `until` or before that nobody has in hand, oldest first. */
  async due(until: Instant, platformNow: Date, limit: number): Promise<readonly string[]> {
    const rows = this.rows.find(
      { state: 'PENDING', dueAt: { $lte: until }, claimUntil: { $not: { $gt: platformNow } } },
      { projection: { _id: 1 } },
    );
    return (await rows.sort({ dueAt: 1 }).limit(limit).toArray()).map(({ _id }) => _id);
  }

  private get rows() {
    return this.room.connection.collection<StoredTimer>('timers');
  }

  /** By the database's clock: business time may be hours ahead, a claim is not. */
  private async claim({ _id, dueAt }: StoredTimer): Promise<boolean> {
    const free = { $lte: [{ $toLong: { $ifNull: ['$claimUntil', new Date(0)] } }, { $toLong: '$$NOW' }] };
    const { matchedCount } = await this.rows.updateOne({ _id, state: 'PENDING', dueAt, $expr: free }, [
      { $set: { claimUntil: { $add: ['$$NOW', claimMs] }, attempts: { $add: ['$attempts', 1] } } },
    ]);
    return matchedCount === 1;
  }

  /** Answers the outcome; undefined when it was cancelled, moved or done meanwhile. */
  private async run(row: StoredTimer): Promise<string | undefined> {
    const invoke = this.handlers.get(row.kind);
    if (!invoke) throw new Error(`${row.kind}: nobody takes it`);
    try {
      return await this.inUnit(row, async (caller) => {
        const writesBefore = caller.unit.writes;
        const { kind, subject, epoch, dueAt } = row;
        const outcome = outcomeOf(await invoke({ kind, subject, epoch, dueAt }, caller));
        if (outcome !== 'DONE' && caller.unit.writes > writesBefore) throw new RefusedAfterWrite(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof RefusedAfterWrite) return this.inUnit(row, () => Promise.resolve(error.outcome));
      throw error;
    }
  }

  private inUnit(row: StoredTimer, decide: (caller: Caller) => Promise<string>): Promise<string | undefined> {
    return this.room.work.run(this.origin(row), async (caller) => {
      const { session } = caller.unit;
      caller.unit.touch(`Timer:${row._id}`);
      const still = { _id: row._id, dueAt: row.dueAt };
      if (!(await this.rows.findOne({ ...still, state: 'PENDING' }, { session }))) return undefined;
      const outcome = await decide(caller);
      // A handler that set the same timer anew, for another hour, keeps it pending; one whose aggregate no longer wants it has cancelled it.
      await this.rows.updateOne(still, { $set: { state: 'DONE', outcome }, $unset: { claimUntil: true, error: true } }, { session });
      return outcome;
    });
  }

  private origin(row: StoredTimer): Origin {
    const { name } = this.room;
    return { actor: `svc:${name}`, scope: { kind: 'service', service: name }, correlationid: newUlid(), causationid: timerId(row) };
  }

  /** Counts the failure and lets go of the claim after a while; when even that fails, the claim ends by itself. Answers that while. */
  private async failed(row: StoredTimer, error: unknown): Promise<number> {
    const away = isTransient(error);
    const failures = (row.failures ?? 0) + (away ? 0 : 1);
    const afterMs = away ? awayMs : (backoffMs[Math.min(failures, backoffMs.length) - 1] ?? awayMs);
    this.observer.failed?.(row.kind, row._id, error, failures);
    if (!away && failures >= backoffMs.length) this.observer.stuck?.(row.kind, row._id, failures);
    const name = error instanceof Error ? error.name : 'Error';
    try {
      await this.rows.updateOne({ _id: row._id, state: 'PENDING', dueAt: row.dueAt }, [
        { $set: { claimUntil: { $add: ['$$NOW', afterMs] }, failures, error: { $literal: name } } },
      ]);
    } catch (late) {
      this.observer.failed?.(row.kind, row._id, late, failures);
    }
    return afterMs;
  }
}
