import type { mongo } from 'mongoose';
import { AS_WE_WRITE, holds, type Probe } from './probe';

/** Decisions take their time from the database (`$$NOW`), outside and inside a unit of work, and stamp rows with it. */
export const databaseClock: Probe = {
  name: 'database clock',
  apart: false,
  async prove({ client, db }) {
    const rows = db.collection<{ _id: string; at?: Date; until?: Date }>('rows');
    await rows.insertOne({ _id: 'clock' });
    const now = async (session?: mongo.ClientSession) =>
      (await rows.aggregate<{ now: unknown }>([{ $project: { now: '$$NOW' } }], session ? { session } : {}).next())?.now;
    const first = await now();
    const inside = await client.withSession((session) => session.withTransaction(() => now(session), AS_WE_WRITE));
    await rows.updateOne({ _id: 'clock' }, [{ $set: { at: '$$NOW', until: { $add: ['$$NOW', 10_000] } } }]);
    const stamped = await rows.findOne({ _id: 'clock' });
    const times = [first, inside, stamped?.at, await now()];
    holds(
      times.every((time, place) => time instanceof Date && (place === 0 || time.getTime() >= (times[place - 1] as Date).getTime())),
      `not a growing row of times: ${times.map(String).join(', ')}`,
    );
    const ahead = (stamped?.until?.getTime() ?? 0) - (stamped?.at?.getTime() ?? 0);
    holds(ahead === 10_000, `$$NOW + 10 s is ${ahead} ms later`);
    return `outside, inside a transaction and as a stamp; ${(first as Date).toISOString()}`;
  },
};
