import type { Connection } from 'mongoose';
import type { BusinessClock, Times } from './business-clock';
import type { Caller, Origin, Unit } from './caller';
import { Contended, GuardHit, isCommitUnknown, isConflict, isDuplicateKey, OutcomeUnknown } from './errors';
import { OpenUnit } from './open-unit';
import { Turnstile } from './turnstile';

const maxTries = 30;
/** Counts tries that held the turn; a first one shares the engine with the whole crowd, and its length says nothing. */
const maxOwnMs = 2_000;
/** A unique index that said no may only mean that the other's row was not visible yet: decide again that often. */
const maxGuardTries = 3;
const maxCommitTries = 5;

/** Runs one piece of work in one transaction of one database, again when it lost to another. */
export class UnitOfWork {
  readonly turnstile = new Turnstile();

  constructor(
    readonly connection: Connection,
    readonly clock: BusinessClock,
    /** `/fangang/<service>`: the source of what is published from here. */
    readonly source: string,
  ) {}

  /**
   * Opens a unit, runs `work`, commits. What is inside may run again: it touches nothing but this database.
   * @throws Contended after 30 tries or 2 s of own attempts (waiting for others not counted); OutcomeUnknown; what `work` throws
   */
  async run<T>(origin: Origin, work: (caller: Caller) => Promise<T>): Promise<T> {
    let release: () => void = () => undefined;
    let own = 0;
    let guardTries = 0;
    try {
      for (let tries = 1; ; tries++) {
        const began = performance.now();
        const touched = new Set<string>();
        try {
          return await this.attempt(origin, work, touched);
        } catch (error) {
          if (tries > 1) own += performance.now() - began;
          if (isDuplicateKey(error) && ++guardTries >= maxGuardTries) throw new GuardHit(indexOf(error.message), { cause: error });
          if (!isConflict(error) && !isDuplicateKey(error)) throw error;
          if (tries >= maxTries || own >= maxOwnMs) throw new Contended(tries, { cause: error });
          release();
          release = await this.turnstile.enter([...touched]);
          await pause(tries);
        }
      }
    } finally {
      release();
    }
  }

  private async attempt<T>(origin: Origin, work: (caller: Caller) => Promise<T>, touched: Set<string>): Promise<T> {
    const session = await this.connection.startSession();
    try {
      session.startTransaction({
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
        maxCommitTimeMS: 5_000,
      });
      let open: OpenUnit;
      let result: T;
      try {
        const times: Times = await this.clock.read(session);
        open = new OpenUnit(this.connection, session, times, touched, this.source);
        const unit: Unit = open;
        result = await work({ ...origin, unit });
        await open.flush();
      } catch (error) {
        await session.abortTransaction().catch(() => undefined);
        throw error;
      }
      for (let tries = 1; ; tries++) {
        try {
          await session.commitTransaction();
          break;
        } catch (error) {
          if (!isCommitUnknown(error)) throw error;
          if (tries >= maxCommitTries) throw new OutcomeUnknown({ cause: error });
        }
      }
      open.committed();
      return result;
    } finally {
      await session.endSession();
    }
  }
}

/** The name of the index in the server's text of an E11000: `… index: worker_active dup key …`. */
const indexOf = (message: string): string => /index: (\S+)/.exec(message)?.[1] ?? 'unknown';

/** A conflict lost while one holds the turn comes from another process: step aside, a little longer each time. */
const pause = (tries: number): Promise<void> =>
  tries < 2 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, Math.min(50, tries * 3) * (0.5 + Math.random())));
