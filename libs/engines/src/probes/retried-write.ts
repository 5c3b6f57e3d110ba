import { behindAProxy } from './behind-a-proxy';
import { holds, type Probe } from './probe';

const ROUNDS = 20;

/** A write whose reply was lost is sent again by the driver and must land once. */
export const retriedWrite: Probe = {
  name: 'a retried write lands once',
  apart: false,
  async prove(ground) {
    const rows = ground.db.collection<{ _id: number; n: number }>('rows');
    await rows.insertMany(Array.from({ length: ROUNDS }, (_, round) => ({ _id: round, n: 0 })));
    const cuts = await behindAProxy(ground, async (proxied, proxy) => {
      const same = proxied.db(ground.db.databaseName).collection<{ _id: number; n: number }>('rows');
      for (let round = 0; round < ROUNDS; round++) {
        proxy.loseReplyOf('update');
        await same.updateOne({ _id: round }, { $inc: { n: 1 } }, { writeConcern: { w: 'majority' } });
      }
      return proxy.cuts;
    });
    const wrong = await rows.countDocuments({ n: { $ne: 1 } });
    holds(cuts === ROUNDS, `only ${cuts} of ${ROUNDS} replies were lost`);
    holds(wrong === 0, `${wrong} of ${ROUNDS} writes landed not once`);
    return `${cuts} replies lost, 0 writes missing or doubled`;
  },
};
