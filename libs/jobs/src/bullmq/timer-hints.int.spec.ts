import type { TripId } from '@fangang/kernel';
import { type InvokeDue, settle } from '@fangang/messaging';
import type { StoredTimer } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, closing, type Dock, eventually, redisUrl, sail, setClosing } from '@fangang/testing/ferry';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { RoomTimers } from '../room-timers';
import { TimerRunner } from '../timer-runner';
import { TimerHints } from './timer-hints';

const within = 10_000;

let house: Dock;
let redis: Redis;
let queue: Queue;
const open: { stop(): Promise<void> }[] = [];
beforeEach(async () => {
  house = await aDock();
  redis = new Redis(redisUrl(), { maxRetriesPerRequest: null });
  queue = new Queue('dock.timers', { connection: redis, prefix: house.prefix });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.stop()));
  await queue.close();
  await redis.quit();
  await house.close();
});

const handlers = (): ReadonlyMap<string, InvokeDue> => {
  const closes: InvokeDue = async ({ subject, epoch }, caller) =>
    settle(await house.dock.ferries.change(caller, subject as TripId, sail(epoch)));
  return new Map([[closing, closes]]);
};
/** Hints with no sweeper beside them: what fires, fires by them. */
const hints = (url = redisUrl(), onError?: (error: unknown) => void) => {
  const made = new TimerHints(new TimerRunner(house.dock, handlers()), {
    redisUrl: url,
    prefix: house.prefix,
    ...(onError ? { onError } : {}),
  });
  open.push(made);
  made.start();
  return made;
};
const set = (id: TripId, minutes: number) =>
  house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, setClosing(minutes)));
const state = async (id: TripId) => (await house.dock.connection.collection<StoredTimer>('timers').findOne({ subject: id }))?.state;
/** A hint is best effort: one that is given before its Redis is there is not given. */
const aFerryWithAHint = async (minutes: number): Promise<TripId> => {
  const id = await aMooredFerry(house.dock, 3);
  await eventually(
    async () => {
      await set(id, minutes);
      expect(await queue.getDelayedCount()).toBeGreaterThan(0);
    },
    { within, every: 100 },
  );
  return id;
};

describe('a hint', () => {
  it('says which timer to look at, and nothing else', async () => {
    hints();
    const id = await aFerryWithAHint(60);
    const [job] = await queue.getDelayed();
    expect(job?.data).toEqual({ id: expect.stringMatching(`^dock\\.closing\\.${id}\\.[0-9]+$`) as string });
    expect(job?.id).not.toContain(':');
  });

  it('fires its timer in time, without a sweeper', async () => {
    hints();
    await aFerryWithAHint(60);
    const id = await aMooredFerry(house.dock, 3);
    await set(id, 1 / 60);
    await eventually(async () => expect(await state(id)).toBe('DONE'), { within });
  });

  it('is made up for by the sweeper when Redis has lost everything', async () => {
    const timers = new RoomTimers(house.dock, handlers(), {
      hints: { redisUrl: redisUrl(), prefix: house.prefix },
      sweeper: { everyMs: 100, overdueMs: 0 },
    });
    open.push(timers);
    timers.start();
    await aFerryWithAHint(60);
    const id = await aMooredFerry(house.dock, 3);
    await set(id, 1 / 60);
    await redis.del(...(await redis.keys(`${house.prefix}:*`)));
    await eventually(async () => expect(await state(id)).toBe('DONE'), { within });
  });

  it('is not needed: without any Redis timers fire, and stopping waits for nobody', async () => {
    const errors: unknown[] = [];
    const timers = new RoomTimers(house.dock, handlers(), {
      hints: { redisUrl: 'redis://127.0.0.1:1', prefix: house.prefix },
      sweeper: { everyMs: 100, overdueMs: 0 },
      onError: (error) => errors.push(error),
    });
    timers.start();
    const id = await aMooredFerry(house.dock, 3);
    await set(id, 0);
    await eventually(async () => expect(await state(id)).toBe('DONE'), { within });
    await timers.stop();
    expect(errors.length).toBeGreaterThan(0);
  });
});
