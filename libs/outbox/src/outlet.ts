import type { OutboxRow } from '@fangang/persistence';
import type { Connection } from 'mongoose';

/** Where a relay's rows go: a broker, or the source's own ordered sequence. */
export interface Outlet {
  /**
   * Hands over rows (all versions of a key in order) and marks those that were acknowledged as no longer pending. Whatever is
   * unknown stays pending and is handed over again: a duplicate is normal.
   */
  deliver(connection: Connection, rows: readonly OutboxRow[]): Promise<void>;
  /** Called once, after the last relay has stopped. */
  close?(): Promise<void>;
}
