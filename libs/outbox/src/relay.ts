import { Lease, Nap, newUlid, type OutboxRow, wakes } from '@fangang/persistence';
import type { Connection } from 'mongoose';
import type { Outlet } from './outlet';

const batch = 500;
const rowsOfKeys = 2_000;
const rowsOfKey = 50;

export interface RelayOptions {
  /** Poll while there is work and while there is none, milliseconds; a wake-up after a commit shortens the second. */
  readonly busyMs?: number;
  readonly idleMs?: number;
  /** Told of each failure; the rows stay and are tried again. */
  readonly onError?: (error: unknown) => void;
}

/** Carries a database's outbox to the transport: one active relay per database, by lease. Polling is the truth. */
export class Relay {
  private readonly lease: Lease;
  private running = false;
  private done: Promise<void> = Promise.resolve();
  private readonly nap = new Nap();
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly connection: Connection,
    private readonly outlet: Outlet,
    private readonly options: RelayOptions = {},
  ) {
    this.lease = new Lease(connection, 'relay', newUlid());
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.stopListening = wakes.on('outbox', this.connection.name, () => this.nap.ring());
    this.done = this.loop();
  }

  /** Finishes the batch in flight. */
  async stop(): Promise<void> {
    this.running = false;
    this.stopListening();
    this.nap.ring();
    await this.done;
    await this.lease.release();
  }

  /** One pass; answers how many rows were handed over. */
  async pass(): Promise<number> {
    if (!(await this.lease.hold())) return 0;
    const rows = await this.select();
    if (rows.length > 0) await this.outlet.deliver(this.connection, rows);
    return rows.length;
  }

  /** Rows that wait, for the status door. */
  pending(): Promise<number> {
    return this.outbox.countDocuments({ pending: true });
  }

  private get outbox() {
    return this.connection.collection<OutboxRow>('outbox');
  }

  /** Oldest first; when there are more, all waiting versions of the keys found, so that no version overtakes another. */
  private async select(): Promise<readonly OutboxRow[]> {
    const oldest = await this.outbox.find({ pending: true }).sort({ createdAt: 1, _id: 1 }).limit(batch).toArray();
    const keys = [...new Set(oldest.map(({ key }) => key))];
    const rows =
      oldest.length < batch
        ? oldest
        : await this.outbox
            .find({ pending: true, key: { $in: keys } })
            .sort({ key: 1, version: 1 })
            .limit(rowsOfKeys)
            .toArray();
    const ofKey = new Map<string, OutboxRow[]>(keys.map((key) => [key, []]));
    for (const row of rows) ofKey.get(row.key)?.push(row);
    return [...ofKey.values()].flatMap((list) => list.sort((a, b) => (a.version ?? 0) - (b.version ?? 0)).slice(0, rowsOfKey));
  }

  private async loop(): Promise<void> {
    const { busyMs = 200, idleMs = 1_000, onError } = this.options;
    let failures = 0;
    while (this.running) {
      let waitMs = idleMs;
      this.nap.forget();
      try {
        if ((await this.pass()) > 0) waitMs = 0;
        failures = 0;
      } catch (error) {
        onError?.(error);
        waitMs = Math.min(30_000, busyMs * 2 ** Math.min(failures++, 8)) * (0.5 + Math.random() / 2);
      }
      if (this.running) await this.nap.take(waitMs);
    }
  }
}
