import { mongo } from 'mongoose';
import { AS_WE_WRITE, holds, type Probe } from './probe';

const UNITS = 12;

/** The unit of work retries what lost a write conflict (M5): the loser is told by code 112 and the label, and a counter comes out exact. */
export const conflictAndRetry: Probe = {
  name: 'conflict label and retry',
  apart: false,
  async prove({ client, db }) {
    const rows = db.collection<{ _id: string; n: number }>('rows');
    await rows.insertMany([
      { _id: 'hot', n: 0 },
      { _id: 'counter', n: 0 },
    ]);
    const lost = await loserOfTwo(client, rows);
    holds(lost instanceof mongo.MongoServerError && lost.code === 112, `the second writer was told ${String(lost)}`);
    holds((lost as mongo.MongoServerError).hasErrorLabel('TransientTransactionError'), 'without the label TransientTransactionError');
    let tries = 0;
    await Promise.all(
      Array.from({ length: UNITS }, () =>
        client.withSession((session) =>
          session.withTransaction(async () => {
            tries += 1;
            const { n } = (await rows.findOne({ _id: 'counter' }, { session })) ?? { n: Number.NaN };
            await rows.updateOne({ _id: 'counter', n }, { $set: { n: n + 1 } }, { session });
          }, AS_WE_WRITE),
        ),
      ),
    );
    const n = (await rows.findOne({ _id: 'counter' }))?.n;
    holds(n === UNITS, `the counter stands at ${n} after ${UNITS} units`);
    return `112 with its label; ${UNITS} units on one counter exact, in ${tries} tries`;
  },
};

const loserOfTwo = async (client: mongo.MongoClient, rows: mongo.Collection<{ _id: string; n: number }>): Promise<unknown> => {
  const [first, second] = [client.startSession(), client.startSession()];
  try {
    first.startTransaction(AS_WE_WRITE);
    second.startTransaction(AS_WE_WRITE);
    await rows.findOne({ _id: 'hot' }, { session: second });
    await rows.updateOne({ _id: 'hot' }, { $inc: { n: 1 } }, { session: first });
    const lost = await rows.updateOne({ _id: 'hot' }, { $inc: { n: 1 } }, { session: second }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await first.commitTransaction();
    return lost;
  } finally {
    for (const session of [first, second]) {
      if (session.inTransaction()) await session.abortTransaction();
      await session.endSession();
    }
  }
};
