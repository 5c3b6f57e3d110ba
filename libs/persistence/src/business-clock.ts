import { type Instant, instantOf } from '@fangang/kernel';
import type { ClientSession, Connection } from 'mongoose';

/** Both times of one moment: the database's own, and business time = that + the instance's one offset. */
export interface Times {
  readonly platformNow: Date;
  readonly now: Instant;
  readonly offsetMs: number;
}

interface ClockRow {
  readonly _id: 'clock';
  readonly offsetMs: number;
}

/**
 * The business clock: one row in a small database of its own that every service reads, so that all processes share one offset.
 * It stands at 0 in production; only demo mode and test builds may move it, forward only.
 */
export class BusinessClock {
  /** `database` is the name of the clock's database on the same server as `connection`. */
  constructor(
    private readonly connection: Connection,
    private readonly database: string,
  ) {}

  private get rows() {
    return this.connection.useDb(this.database, { useCache: true }).collection<ClockRow>('clock');
  }

  /** Makes the row with offset 0 when there is none; a service that may only read it finds it there. */
  async ensure(): Promise<void> {
    if (await this.rows.findOne({ _id: 'clock' })) return;
    await this.rows.updateOne({ _id: 'clock' }, { $setOnInsert: { offsetMs: 0 } }, { upsert: true });
  }

  /** One round trip; inside a unit with its session. */
  async read(session?: ClientSession): Promise<Times> {
    const [row] = await this.rows
      .aggregate<{ offsetMs: number; platformNow: Date }>(
        [{ $match: { _id: 'clock' } }, { $project: { offsetMs: 1, platformNow: '$$NOW' } }],
        session ? { session } : {},
      )
      .toArray();
    if (!row) throw new Error('the clock row is missing');
    return { platformNow: row.platformNow, now: instantOf(row.platformNow.getTime() + row.offsetMs), offsetMs: row.offsetMs };
  }

  /** Moves business time forward to at least `to`; false when it is there already or past it. */
  async moveTo(to: Instant): Promise<boolean> {
    const { platformNow, offsetMs } = await this.read();
    const wanted = Date.parse(to) - platformNow.getTime();
    if (wanted < offsetMs) return false;
    const { matchedCount } = await this.rows.updateOne({ _id: 'clock', offsetMs: { $lte: wanted } }, { $set: { offsetMs: wanted } });
    return matchedCount === 1;
  }

  /** Where demo data begins: sets the offset whatever it was. For an empty demo instance only. */
  async startAt(instant: Instant): Promise<void> {
    const { platformNow } = await this.read();
    await this.rows.updateOne({ _id: 'clock' }, { $set: { offsetMs: Date.parse(instant) - platformNow.getTime() } });
  }
}
