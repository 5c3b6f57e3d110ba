import { EventEmitter } from 'node:events';
import type { TimerRow } from './timers';

/**
 * In-process wake-ups after a commit. They only shorten a poll: whoever misses one finds the row at the next poll.
 * Named by database, since several services may share a process.
 */
class Wakes {
  private readonly bell = new EventEmitter().setMaxListeners(0);

  outbox(database: string): void {
    this.bell.emit(`outbox ${database}`);
  }
  placed(database: string): void {
    this.bell.emit(`placed ${database}`);
  }
  timers(database: string, rows: readonly TimerRow[]): void {
    this.bell.emit(`timers ${database}`, rows);
  }

  /** Answers the way to stop listening. */
  on(what: 'outbox' | 'placed' | 'timers', database: string, listener: (rows: readonly TimerRow[]) => void): () => void {
    this.bell.on(`${what} ${database}`, listener);
    return () => this.bell.off(`${what} ${database}`, listener);
  }
}

export const wakes = new Wakes();
