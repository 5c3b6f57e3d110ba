import type { Outlet } from '@fangang/outbox';
import { type OutboxRow, wakes } from '@fangang/persistence';
import type { Connection } from 'mongoose';

/** Place of the newest row in a source's one sequence. */
export interface SequenceRow {
  readonly _id: 'sequence';
  readonly end: number;
}

const perTransaction = 100;

export const endOf = async (connection: Connection): Promise<number> =>
  (await connection.collection<SequenceRow>('sequence').findOne({ _id: 'sequence' }))?.end ?? 0;

/**
 * Solo's outlet: gives each row the next number of its source's one ordered sequence and unsets `pending`, in one transaction of
 * at most 100 rows. The rows are the log.
 */
export class SequenceOutlet implements Outlet {
  async deliver(connection: Connection, rows: readonly OutboxRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += perTransaction) await this.place(connection, rows.slice(from, from + perTransaction));
    wakes.placed(connection.name);
  }

  private async place(connection: Connection, rows: readonly OutboxRow[]): Promise<void> {
    const session = await connection.startSession();
    try {
      await session.withTransaction(
        async () => {
          const outbox = connection.collection<OutboxRow>('outbox');
          const sequence = connection.collection<SequenceRow>('sequence');
          const end = (await sequence.findOne({ _id: 'sequence' }, { session }))?.end ?? 0;
          // A relay that had stood still may bring what another has placed: a number given for nothing would be a hole to the readers.
          const ids = rows.map(({ _id }) => _id);
          const waiting = new Set(
            (await outbox.find({ _id: { $in: ids }, pending: true }, { session, projection: { _id: 1 } }).toArray()).map(({ _id }) => _id),
          );
          const placing = ids.filter((_id) => waiting.has(_id));
          if (placing.length === 0) return;
          await outbox.bulkWrite(
            placing.map((_id, index) => ({
              updateOne: {
                filter: { _id },
                update: {
                  $set: { position: end + index + 1, placed: true as const },
                  $unset: { pending: true as const },
                  $currentDate: { publishedAt: true as const },
                },
              },
            })),
            { session },
          );
          await sequence.updateOne({ _id: 'sequence' }, { $set: { end: end + placing.length } }, { upsert: true, session });
        },
        { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
      );
    } finally {
      await session.endSession();
    }
  }
}
