import { join } from 'node:path';
import type { TripId } from '@fangang/kernel';
import { aDock, aMooredFerry, anOrigin, type Dock, startProcess } from '@fangang/testing/ferry';

let house: Dock;
beforeAll(async () => {
  house = await aDock();
});
afterAll(() => house.close());

const program = join(__dirname, '../../testing/src/ferry/stopping-unit.ts');

/** A process takes two places and sets a timer, and is killed at the point. */
const killedAt = async (point: 'before commit' | 'after commit'): Promise<TripId> => {
  const id = await aMooredFerry(house.dock, 9);
  const child = startProcess(program, [house.prefix, id, point]);
  expect(await child.said()).toBe(point);
  await child.kill();
  return id;
};
const leftBy = async (id: TripId) => {
  const { work, ferries, connection } = house.dock;
  return {
    taken: await work.run(anOrigin(), async (caller) => (await ferries.get(caller, id)).taken),
    news: await connection.collection('outbox').countDocuments({ key: id }),
    timers: await connection.collection('timers').countDocuments({ subject: id, state: 'PENDING' }),
  };
};

describe('a process that is killed', () => {
  it('leaves nothing when its unit was written and not committed', async () => {
    expect(await leftBy(await killedAt('before commit'))).toEqual({ taken: 0, news: 0, timers: 0 });
  });
  it('leaves state, news and timer when its unit was committed', async () => {
    expect(await leftBy(await killedAt('after commit'))).toEqual({ taken: 2, news: 2, timers: 1 });
  });
});
