import { behindAProxy } from './behind-a-proxy';
import { AS_WE_WRITE, holds, type Probe } from './probe';

const ROUNDS = 20;

/** A commit whose reply was lost is asked for again; the unit is there, once. */
export const unknownCommit: Probe = {
  name: 'commit of unknown outcome',
  apart: false,
  async prove(ground) {
    const rows = ground.db.collection<{ _id: number; n: number }>('rows');
    const beside = ground.db.collection<{ _id: number; n: number }>('beside');
    const zeros = Array.from({ length: ROUNDS }, (_, round) => ({ _id: round, n: 0 }));
    await rows.insertMany(zeros);
    await beside.insertMany(zeros);
    const cuts = await behindAProxy(ground, async (proxied, proxy) => {
      const db = proxied.db(ground.db.databaseName);
      for (let round = 0; round < ROUNDS; round++) {
        await proxied.withSession((session) =>
          session.withTransaction(async () => {
            await db.collection<{ _id: number }>('rows').updateOne({ _id: round }, { $inc: { n: 1 } }, { session });
            await db.collection<{ _id: number }>('beside').updateOne({ _id: round }, { $inc: { n: 1 } }, { session });
            if (proxy.cuts === round) proxy.loseReplyOf('commitTransaction');
          }, AS_WE_WRITE),
        );
      }
      return proxy.cuts;
    });
    const wrong = (await rows.countDocuments({ n: { $ne: 1 } })) + (await beside.countDocuments({ n: { $ne: 1 } }));
    holds(cuts === ROUNDS, `only ${cuts} of ${ROUNDS} replies were lost`);
    holds(wrong === 0, `${wrong} of ${ROUNDS * 2} rows are not as committed`);
    return `${cuts} commits without reply, 0 units missing, torn or doubled`;
  },
};
