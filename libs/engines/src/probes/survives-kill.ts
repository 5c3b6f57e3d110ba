import { AS_WE_WRITE, holds, NotProvable, type Probe, type ProbeGround } from './probe';

const ROUNDS = 4;
const WRITERS = 4;
const ROUND_MS = 1_200;

/** A write that was acknowledged is there after kill -9 of the server (I1), and no unit is torn. */
export const survivesKill: Probe = {
  name: 'acknowledged write survives kill -9',
  apart: true,
  async prove(ground) {
    let here = ground;
    const acknowledged: string[] = [];
    let slowest = 0;
    for (let round = 0; round < ROUNDS; round++) {
      if (here.crash === undefined) throw new NotProvable('the server was not started by us, so we do not kill it');
      // Not waited for: what is not acknowledged when the server dies never will be.
      for (let writer = 0; writer < WRITERS; writer++) void writeOn(here, `${round}.${writer}`, acknowledged);
      await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
      const began = performance.now();
      here = await here.crash();
      slowest = Math.max(slowest, performance.now() - began);
    }
    const [left, right] = [await idsOf(here, 'left'), await idsOf(here, 'right')];
    const lost = acknowledged.filter((id) => !left.has(id) || !right.has(id)).length;
    const torn = [...left].filter((id) => !right.has(id)).length + [...right].filter((id) => !left.has(id)).length;
    holds(acknowledged.length > 0, 'nothing was acknowledged');
    holds(lost === 0 && torn === 0, `${lost} of ${acknowledged.length} acknowledged units lost, ${torn} torn, after ${ROUNDS} kills`);
    return `0 of ${acknowledged.length} acknowledged units lost, 0 torn, after ${ROUNDS} kills; up again within ${(slowest / 1000).toFixed(1)} s`;
  },
};

/** Writes units of two rows until the server is gone. */
const writeOn = async ({ client, db }: ProbeGround, writer: string, acknowledged: string[]): Promise<void> => {
  for (let unit = 0; ; unit++) {
    const row = { _id: `${writer}.${unit}` };
    try {
      await client.withSession(async (session) => {
        session.startTransaction(AS_WE_WRITE);
        await db.collection<{ _id: string }>('left').insertOne(row, { session });
        await db.collection<{ _id: string }>('right').insertOne(row, { session });
        await session.commitTransaction();
      });
    } catch {
      return;
    }
    acknowledged.push(row._id);
  }
};

const idsOf = async ({ db }: ProbeGround, name: string): Promise<ReadonlySet<string>> =>
  new Set((await db.collection<{ _id: string }>(name).find().toArray()).map(({ _id }) => _id));
