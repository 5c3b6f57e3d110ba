import type { Connection } from 'mongoose';

interface LeaseRow {
  readonly _id: string;
  readonly holder: string;
  readonly epoch: number;
  readonly until: Date;
}

/**
 * One holder at a time, by the database's clock. Comparisons go through `$toLong`, which every server that may stand in knows
 * (a direct comparison with `$$NOW` is wrong on one of them).
 */
export class Lease {
  constructor(
    private readonly connection: Connection,
    private readonly name: string,
    private readonly holder: string,
    private readonly ttlMs = 10_000,
  ) {}

  private get rows() {
    return this.connection.collection<LeaseRow>('leases');
  }

  /** True when this holder has it now: taken when free or run out, renewed when it was his already. */
  async hold(): Promise<boolean> {
    const until = { $add: ['$$NOW', this.ttlMs] };
    const renewed = await this.rows.updateOne({ _id: this.name, holder: this.holder }, [{ $set: { until } }]);
    if (renewed.matchedCount === 1) return true;
    const taken = await this.rows.updateOne({ _id: this.name, $expr: { $lt: [{ $toLong: '$until' }, { $toLong: '$$NOW' }] } }, [
      { $set: { until, holder: this.holder, epoch: { $add: ['$epoch', 1] } } },
    ]);
    if (taken.matchedCount === 1) return true;
    const made = await this.rows.updateOne(
      { _id: this.name },
      { $setOnInsert: { holder: this.holder, epoch: 1, until: new Date(0) } },
      { upsert: true },
    );
    return made.upsertedCount === 1 ? this.hold() : false;
  }

  /** Gives it back, so that the next one need not wait for its end. */
  async release(): Promise<void> {
    await this.rows.updateOne({ _id: this.name, holder: this.holder }, { $set: { until: new Date(0), holder: '' } });
  }
}
