import { AS_WE_WRITE, holds, type Probe } from './probe';

const ROWS = 100;

/** The largest unit of ours: a hundred rows, all or none. */
export const changeOfHundred: Probe = {
  name: 'change of 100 documents in one transaction',
  apart: false,
  async prove({ client, db }) {
    const rows = db.collection<{ _id: number; n: number }>('rows');
    await rows.insertMany(Array.from({ length: ROWS }, (_, row) => ({ _id: row, n: 0 })));
    const change = (then: () => void) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          for (let row = 0; row < ROWS; row++) await rows.updateOne({ _id: row }, { $inc: { n: 1 } }, { session });
          then();
        }, AS_WE_WRITE),
      );
    const began = performance.now();
    await change(() => undefined);
    const took = Math.round(performance.now() - began);
    const changed = await rows.countDocuments({ n: 1 });
    const givenUp = await change(() => {
      throw new Error('given up');
    }).catch((error: unknown) => error instanceof Error && error.message === 'given up');
    const still = await rows.countDocuments({ n: 1 });
    holds(changed === ROWS && givenUp === true && still === ROWS, `${changed} of ${ROWS} changed, ${still} left so by the one given up`);
    return `100 of 100 in ${took} ms; a hundred given up leave nothing`;
  },
};
