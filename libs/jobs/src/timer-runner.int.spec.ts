import { plusHours, plusMinutes, type TripId } from '@fangang/kernel';
import { type InvokeDue, settle } from '@fangang/messaging';
import { Contended, type StoredTimer } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, closing, type Dock, sail, setClosing, takePlaces } from '@fangang/testing/ferry';
import { Sweeper } from './sweeper';
import { type TimerObserver, TimerRunner } from './timer-runner';

let house: Dock;
beforeEach(async () => {
  house = await aDock();
});
afterEach(() => house.close());

const timers = () => house.dock.connection.collection<StoredTimer>('timers');
const closesTheRamp: InvokeDue = async ({ subject, epoch }, caller) =>
  settle(await house.dock.ferries.change(caller, subject as TripId, sail(epoch)));
const runner = (invoke: InvokeDue = closesTheRamp, observer: TimerObserver = {}) =>
  new TimerRunner(house.dock, new Map([[closing, invoke]]), observer);
const aTimer = async (minutes: number): Promise<string> => {
  const id = await aMooredFerry(house.dock, 3);
  await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, setClosing(minutes)));
  return `${closing}.${id}.1`;
};
const row = (id: string) => timers().findOne({ _id: id });
/** As if the time of a claim or a backoff had passed. */
const letGo = (id: string) => timers().updateOne({ _id: id }, { $unset: { claimUntil: true } });

describe('a timer that is fired', () => {
  it('does nothing before its hour, and says how long it is till then', async () => {
    const id = await aTimer(30);
    const fired = await runner().fire(id);
    expect(fired.was).toBe('EARLY');
    expect(fired).toMatchObject({ leftMs: expect.any(Number) as number });
    expect((fired as { leftMs: number }).leftMs).toBeGreaterThan(29 * 60_000);
    expect(await row(id)).toMatchObject({ state: 'PENDING', attempts: 0 });
  });

  it('does nothing when there is none, when it is done, and when another has it in hand', async () => {
    const id = await aTimer(0);
    const nested: unknown[] = [];
    await runner(async (timer, caller) => {
      nested.push(await runner().fire(id));
      return closesTheRamp(timer, caller);
    }).fire(id);
    expect([...nested, await runner().fire(id), await runner().fire('dock.closing.none.1')]).toEqual([
      { was: 'NOTHING' },
      { was: 'NOTHING' },
      { was: 'NOTHING' },
    ]);
  });

  it('is fired by the next one when the claim of a killed process has run out, not before', async () => {
    const id = await aTimer(0);
    const { platformNow } = await house.clock.read();
    await timers().updateOne({ _id: id }, { $set: { claimUntil: new Date(platformNow.getTime() + 20_000) } });
    expect(await runner().fire(id)).toEqual({ was: 'NOTHING' });
    await timers().updateOne({ _id: id }, { $set: { claimUntil: new Date(platformNow.getTime() - 1) } });
    expect(await runner().fire(id)).toEqual({ was: 'FIRED', outcome: 'DONE' });
  });

  it('does not hold up its claim by business time, which may be hours ahead', async () => {
    const id = await aTimer(30);
    await house.clock.moveTo(plusHours((await house.clock.read()).now, 9));
    await runner(() => Promise.reject(new TypeError('no'))).fire(id);
    const { platformNow } = await house.clock.read();
    expect((await row(id))?.claimUntil?.getTime()).toBeLessThan(platformNow.getTime() + 60_000);
  });

  it('keeps nothing of a no that came after a write, but the no', async () => {
    const id = await aTimer(0);
    const writesThenRefuses: InvokeDue = async ({ subject }, caller) => {
      await house.dock.ferries.change(caller, subject as TripId, takePlaces());
      return settle(await house.dock.ferries.change(caller, subject as TripId, takePlaces(9)));
    };
    expect(await runner(writesThenRefuses).fire(id)).toEqual({ was: 'FIRED', outcome: 'FERRY_FULL' });
    expect(await row(id)).toMatchObject({ state: 'DONE', outcome: 'FERRY_FULL' });
    expect(await house.dock.connection.collection('outbox').countDocuments()).toBe(0);
  });

  it('is never lost: after six failures it stays pending, is counted as overdue, and somebody is told', async () => {
    const id = await aTimer(0);
    const told: unknown[] = [];
    const failing = runner(() => Promise.reject(new RangeError('holds a name')), {
      failed: (kind, _id, error, failures) => told.push([kind, (error as Error).name, failures]),
      stuck: (kind, _id, failures) => told.push([kind, 'stuck', failures]),
    });
    const waits: unknown[] = [];
    for (let attempt = 1; attempt <= 6; attempt++) {
      const fired = await failing.fire(id);
      waits.push(fired.was === 'FAILED' ? fired.afterMs : fired);
      expect(await failing.fire(id)).toEqual({ was: 'NOTHING' });
      await letGo(id);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 300_000]);
    expect(told.slice(-2)).toEqual([
      [closing, 'RangeError', 6],
      [closing, 'stuck', 6],
    ]);
    expect(await row(id)).toMatchObject({ state: 'PENDING', failures: 6, error: 'RangeError', attempts: 6 });
    expect(JSON.stringify(await row(id))).not.toContain('holds a name');
    expect(await failing.overdue()).toBe(1);
    expect(await runner().fire(id)).toEqual({ was: 'FIRED', outcome: 'DONE' });
  });

  it('does not count against its handler that the engine was away', async () => {
    const id = await aTimer(0);
    expect(await runner(() => Promise.reject(new Contended(30))).fire(id)).toEqual({ was: 'FAILED', afterMs: 1_000 });
    expect(await row(id)).toMatchObject({ state: 'PENDING', failures: 0 });
  });

  it('waits for a build that knows it when nobody here takes it', async () => {
    const id = await aTimer(0);
    expect((await new TimerRunner(house.dock, new Map()).fire(id)).was).toBe('FAILED');
    await letGo(id);
    expect((await runner().fire(id)).was).toBe('FIRED');
  });

  it('stays pending when its own handler sets it anew for another hour', async () => {
    const id = await aTimer(0);
    const { dueAt, ...timer } = (await row(id)) as StoredTimer;
    const later = plusMinutes(dueAt, 90);
    const snooze: InvokeDue = async (_, { unit }) =>
      unit.schedule([{ kind: timer.kind, subject: timer.subject, epoch: timer.epoch, dueAt: later }], []);
    await runner(snooze).fire(id);
    expect(await row(id)).toMatchObject({ state: 'PENDING', dueAt: later });
  });

  it('begins to count afresh when it is set for another hour', async () => {
    const id = await aTimer(0);
    await runner(() => Promise.reject(new TypeError('no'))).fire(id);
    const { kind, subject, epoch, dueAt } = (await row(id)) as StoredTimer;
    await house.dock.work.run(anOrigin(), ({ unit }) => unit.schedule([{ kind, subject, epoch, dueAt: plusMinutes(dueAt, 1) }], []));
    const { failures, error, claimUntil, attempts } = (await row(id)) as StoredTimer;
    expect([failures, error, claimUntil, attempts]).toEqual([undefined, undefined, undefined, 0]);
  });
});

describe('a sweep', () => {
  it('finds by business time what the moved clock has made due, by an index, oldest first', async () => {
    const ids = [await aTimer(90), await aTimer(30), await aTimer(60)];
    const order: string[] = [];
    const sweeper = new Sweeper(
      runner((timer, caller) => (order.push(`${timer.kind}.${timer.subject}.${timer.epoch}`), closesTheRamp(timer, caller))),
    );
    expect(await sweeper.sweep()).toBe(0);
    await house.clock.moveTo(plusHours((await house.clock.read()).now, 1));
    expect(await sweeper.sweep()).toBe(2);
    await house.clock.moveTo(plusHours((await house.clock.read()).now, 1));
    expect(await sweeper.sweep()).toBe(1);
    expect(order).toEqual([ids[1], ids[2], ids[0]]);
    const { now } = await house.clock.read();
    const plan = JSON.stringify(
      await timers()
        .find({ state: 'PENDING', dueAt: { $lte: now } })
        .sort({ dueAt: 1 })
        .explain('executionStats'),
    );
    expect([plan.includes('IXSCAN'), plan.includes('COLLSCAN')]).toEqual([true, false]);
  });

  it('leaves to the hints what is due since a moment', async () => {
    await aTimer(0);
    expect(await new Sweeper(runner(), { overdueMs: 60_000 }).sweep()).toBe(0);
  });

  it('comes past more than a page of timers that fail, to those that do not', async () => {
    const now = (await house.clock.read()).now;
    const row_ = (n: number, kind: string): StoredTimer => ({
      _id: `${kind}.${n}.1`,
      kind,
      subject: String(n),
      epoch: 1,
      dueAt: plusMinutes(now, -n),
      state: 'PENDING',
      attempts: 0,
    });
    await timers().insertMany([...Array.from({ length: 120 }, (_, index) => row_(index + 10, 'dock.unknown')), row_(1, 'dock.known')]);
    const seen: string[] = [];
    const both = new Map<string, InvokeDue>([['dock.known', ({ subject }) => Promise.resolve(seen.push(subject))]]);
    expect(await new Sweeper(new TimerRunner(house.dock, both)).sweep()).toBe(121);
    expect(seen).toEqual(['1']);
  });
});
