import { mongo } from 'mongoose';
import { AS_WE_WRITE, holds, type Probe } from './probe';

const WRITERS = 50;

/** "One active placement per worker" rests on it (I2): of fifty that want one place one wins, the others are told which key was taken. */
export const uniquePartialIndex: Probe = {
  name: 'unique partial index under 50 writers',
  apart: false,
  async prove({ client, db }) {
    const places = db.collection('places');
    await places.createIndex({ worker: 1 }, { unique: true, partialFilterExpression: { live: true } });
    await places.insertOne({ worker: 'a', live: false });
    const plainly = await race(async (writer) => void (await places.insertOne({ worker: 'a', live: true, writer })));
    const inTransactions = await race((writer) =>
      client.withSession((session) =>
        session.withTransaction(async () => void (await places.insertOne({ worker: 'b', live: true, writer }, { session })), AS_WE_WRITE),
      ),
    );
    const live = await places.countDocuments({ live: true });
    holds(live === 2, `${live} live rows for 2 workers`);
    return `plainly ${plainly}; in transactions ${inTransactions}`;
  },
};

const race = async (write: (writer: number) => Promise<void>): Promise<string> => {
  const outcomes = await Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  const won = outcomes.filter(({ status }) => status === 'fulfilled').length;
  const told = outcomes.filter((outcome) => outcome.status === 'rejected' && namesTheKey(outcome.reason)).length;
  holds(won === 1 && told === WRITERS - 1, `${won} won and ${told} were told the key, of ${WRITERS}`);
  return `1 won, ${told} × 11000`;
};

const namesTheKey = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11000 && 'worker' in ((error['keyPattern'] as object | undefined) ?? {});
