import { mongo } from 'mongoose';
import { AS_WE_WRITE, holds, type Probe } from './probe';

/** A duplicate inside a unit of work ends the whole unit (M6): its other writes are gone, and the error says which key. */
export const duplicateKeyInTransaction: Probe = {
  name: 'duplicate key inside a transaction',
  apart: false,
  async prove({ client, db }) {
    const rows = db.collection('rows');
    await rows.createIndex({ code: 1 }, { unique: true });
    await rows.insertOne({ code: 'taken' });
    const error: unknown = await client
      .withSession((session) =>
        session.withTransaction(async () => {
          await rows.insertOne({ code: 'beside' }, { session });
          await rows.insertOne({ code: 'taken' }, { session });
        }, AS_WE_WRITE),
      )
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    holds(error instanceof mongo.MongoServerError && error.code === 11000, `the second write said ${String(error)}`);
    const key = JSON.stringify((error as mongo.MongoServerError)['keyValue']);
    holds(key === '{"code":"taken"}', `keyValue is ${key}`);
    holds((await rows.countDocuments({ code: 'beside' })) === 0, 'the write beside it stayed');
    return `11000 with keyValue ${key}, nothing else written`;
  },
};
