import { AS_WE_WRITE, holds, type Probe } from './probe';

/** A decision reads one state of the world, though others write meanwhile. */
export const snapshotRead: Probe = {
  name: 'snapshot read stays put while another writes',
  apart: false,
  async prove({ client, db }) {
    const rows = db.collection<{ _id: string; n: number }>('rows');
    await rows.insertOne({ _id: 'one', n: 1 });
    const session = client.startSession();
    try {
      session.startTransaction(AS_WE_WRITE);
      const before = (await rows.findOne({ _id: 'one' }, { session }))?.n;
      await rows.updateOne({ _id: 'one' }, { $set: { n: 2 } }, { writeConcern: { w: 'majority' } });
      await rows.insertOne({ _id: 'two', n: 2 }, { writeConcern: { w: 'majority' } });
      const within = (await rows.findOne({ _id: 'one' }, { session }))?.n;
      const seen = await rows.countDocuments({}, { session });
      await session.commitTransaction();
      const after = (await rows.findOne({ _id: 'one' }))?.n;
      holds(
        before === 1 && within === 1 && seen === 1 && after === 2,
        `read ${before}, then ${within} of ${seen} rows, after the end ${after}`,
      );
      return 'read 1, again 1 while another wrote 2, after the end 2';
    } finally {
      if (session.inTransaction()) await session.abortTransaction();
      await session.endSession();
    }
  },
};
