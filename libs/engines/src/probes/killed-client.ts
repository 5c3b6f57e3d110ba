import { behindAProxy } from './behind-a-proxy';
import { AS_WE_WRITE, holds, type Probe, type ProbeGround } from './probe';

const AT_MOST_MS = 90_000;

/** A client that dies inside a transaction holds its rows for a while; how long is what an operator waits after a crash (M10). */
export const killedClient: Probe = {
  name: "time until a killed client's transaction lets go",
  apart: true,
  async prove(ground) {
    const rows = ground.db.collection<{ _id: string; n: number }>('rows');
    await rows.insertMany([
      { _id: 'left alone', n: 0 },
      { _id: 'helped', n: 0 },
    ]);
    // Only on a server of our own: it ends every session that there is.
    const helped =
      ground.crash === undefined
        ? undefined
        : await killedOn(ground, 'helped', () => ground.client.db('admin').command({ killAllSessions: [] }));
    const alone = await killedOn(ground, 'left alone');
    holds(alone < AT_MOST_MS, `still held after ${AT_MOST_MS / 1000} s`);
    const cured = helped === undefined ? '' : `; ${(helped / 1000).toFixed(2)} s with killAllSessions`;
    return `${(alone / 1000).toFixed(1)} s${cured}`;
  },
};

/** Milliseconds from the client's death until its row can be written again. */
const killedOn = (ground: ProbeGround, row: string, help?: () => Promise<unknown>): Promise<number> =>
  behindAProxy(ground, async (proxied, proxy) => {
    const session = proxied.startSession();
    session.startTransaction(AS_WE_WRITE);
    await proxied
      .db(ground.db.databaseName)
      .collection<{ _id: string }>('rows')
      .updateOne({ _id: row }, { $inc: { n: 1 } }, { session });
    // Without a word to the server, as a killed process would.
    await proxy.close();
    const died = performance.now();
    await help?.();
    while (performance.now() - died < AT_MOST_MS && !(await writes(ground, row))) await new Promise((resolve) => setTimeout(resolve, 250));
    return performance.now() - died;
  });

/** Whether a unit of ours can write that row now. A transaction, as all our writes are: the stand-in looks for dead ones only beside another. */
const writes = async ({ client, db }: ProbeGround, row: string): Promise<boolean> => {
  const session = client.startSession();
  try {
    session.startTransaction(AS_WE_WRITE);
    await db.collection<{ _id: string }>('rows').updateOne({ _id: row }, { $inc: { n: 10 } }, { session });
    await session.commitTransaction();
    return true;
  } catch {
    if (session.inTransaction()) await session.abortTransaction();
    return false;
  } finally {
    await session.endSession();
  }
};
