import type { mongo } from 'mongoose';
import { holds, type Probe } from './probe';

interface LeaseRow {
  readonly _id: string;
  readonly until: Date;
  readonly holder?: string;
}

/** Leases compare a stored time with the database's clock through `$toLong`, on every server. */
export const clockComparison: Probe = {
  name: 'comparison with the database clock as the stores write it',
  apart: false,
  async prove({ db }) {
    const leases = db.collection<LeaseRow>('leases');
    await leases.insertMany([
      { _id: 'relay', until: new Date(0) },
      { _id: 'sweeper', until: new Date(0) },
    ]);
    const taken = [await take(leases, 'first'), await take(leases, 'second')];
    await leases.updateOne({ _id: 'relay' }, [
      { $set: { until: { $subtract: [{ $toLong: '$$NOW' }, 1] } } },
      { $set: { until: { $toDate: '$until' } } },
    ]);
    taken.push(await take(leases, 'third'));
    holds(JSON.stringify(taken) === '[1,0,1]', `free, held and expired lease were taken ${taken.join(', ')} times; wanted 1, 0, 1`);
    const plain = await leases.countDocuments({ _id: 'sweeper', $expr: { $lt: ['$until', '$$NOW'] } }).catch(() => 'an error');
    return `free lease taken, held one refused, expired one taken; without $toLong the free one reads as ${plain === 1 ? 'free' : 'held, so never without'}`;
  },
};

const take = async (leases: mongo.Collection<LeaseRow>, holder: string): Promise<number> => {
  const free = { _id: 'relay', $expr: { $lt: [{ $toLong: '$until' }, { $toLong: '$$NOW' }] } };
  return (await leases.updateOne(free, [{ $set: { until: { $add: ['$$NOW', 10_000] }, holder } }])).modifiedCount;
};
