import type { TripId } from '@fangang/kernel';
import { type InvokeDue, settle } from '@fangang/messaging';
import type { Caller, OutboxRow, Room, StoredTimer } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, closing, type Dock, type DockRoom, eventually, sail, setClosing } from '@fangang/testing/ferry';

/** The timers of one room in one process, as `RoomTimers` offers them. */
export interface TimersUnderTest {
  start(): void;
  stop(): Promise<void>;
  overdue(): Promise<number>;
}

const within = 10_000;
/** A timer's hour, in minutes from now: half a second. */
const soon = 0.5 / 60;
const hour = 60;

/** What must not differ between timers that are swept and timers that have hints: each fires when it is due, and its effect comes once. */
export const describeTimers = (
  name: string,
  make: (room: Room, handlers: ReadonlyMap<string, InvokeDue>, dock: Dock) => TimersUnderTest,
): void => {
  describe(`timers, ${name}`, () => {
    let house: Dock;
    let dock: DockRoom;
    const open: TimersUnderTest[] = [];

    beforeEach(async () => {
      house = await aDock();
      dock = house.dock;
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((timers) => timers.stop()));
      await house.close();
    });

    const start = (invoke: InvokeDue = closesTheRamp(dock), room: Room = dock): TimersUnderTest => {
      const timers = make(room, new Map([[closing, invoke]]), house);
      open.push(timers);
      timers.start();
      return timers;
    };
    const set = (id: TripId, minutes: number | null) =>
      dock.work.run(anOrigin(), (caller) => dock.ferries.change(caller, id, setClosing(minutes)));
    const sailed = (id: TripId) => dock.work.run(anOrigin(), async (caller) => (await dock.ferries.get(caller, id)).sailed);
    const rows = (id: TripId) => dock.connection.collection<StoredTimer>('timers').find({ subject: id }).sort({ epoch: 1 }).toArray();
    const news = (id: TripId) => dock.connection.collection<OutboxRow>('outbox').countDocuments({ key: id, type: 'TripDeparted' });

    it('fire what is due, once, and keep the outcome', async () => {
      const timers = start();
      const id = await aMooredFerry(dock, 3);
      await set(id, soon);
      await eventually(async () => expect(await sailed(id)).toBe(true), { within });
      expect(await rows(id)).toMatchObject([{ state: 'DONE', outcome: 'DONE', attempts: 1 }]);
      expect([await news(id), await timers.overdue()]).toEqual([1, 0]);
    });

    it('fire nothing before its hour, and nothing that was taken back', async () => {
      start();
      const [later, never, soonest] = [await aMooredFerry(dock, 3), await aMooredFerry(dock, 3), await aMooredFerry(dock, 3)];
      await set(later, hour);
      await set(never, soon);
      await set(never, null);
      await set(soonest, soon);
      await eventually(async () => expect(await sailed(soonest)).toBe(true), { within });
      expect([await sailed(later), await sailed(never)]).toEqual([false, false]);
      expect((await rows(never)).map(({ state }) => state)).toEqual(['CANCELLED']);
    });

    it('fire for the hour that counts when it was set anew', async () => {
      const seen: number[] = [];
      start((timer, caller) => (seen.push(timer.epoch), closesTheRamp(dock)(timer, caller)));
      const id = await aMooredFerry(dock, 3);
      await set(id, hour);
      await set(id, soon);
      await eventually(async () => expect(await sailed(id)).toBe(true), { within });
      expect(seen).toEqual([2]);
    });

    it('fire with the name and the reach of the service', async () => {
      const callers: Caller[] = [];
      start((_, caller) => Promise.resolve(void callers.push(caller)));
      const id = await aMooredFerry(dock, 3);
      await set(id, soon);
      await eventually(() => expect(callers).toHaveLength(1), { within });
      expect(callers[0]).toMatchObject({
        actor: 'svc:dock',
        scope: { kind: 'service', service: 'dock' },
        causationid: `${closing}.${id}.1`,
      });
    });

    it('bring the effect once when several processes fire at the same moment', async () => {
      let fired = 0;
      for (const room of [dock, await house.another(), await house.another()])
        start((timer, caller) => (fired++, closesTheRamp(room as DockRoom)(timer, caller)), room);
      const ids = [];
      for (let ferry = 0; ferry < 6; ferry++) ids.push(await aMooredFerry(dock, 3));
      for (const id of ids) await set(id, soon);
      for (const id of ids) await eventually(async () => expect(await sailed(id)).toBe(true), { within });
      expect([fired, await Promise.all(ids.map(news))]).toEqual([6, ids.map(() => 1)]);
    });

    it('keep the no of a domain as an outcome', async () => {
      start((timer, caller) => closesTheRamp(dock)({ ...timer, epoch: 7 }, caller));
      const id = await aMooredFerry(dock, 3);
      await set(id, soon);
      await eventually(async () => expect(await rows(id)).toMatchObject([{ state: 'DONE', outcome: 'CLOSING_MOVED' }]), { within });
      expect(await sailed(id)).toBe(false);
    });

    it('try again what failed, leave nothing of the failed try, and go on with the others meanwhile', async () => {
      const [bad, good] = [await aMooredFerry(dock, 3), await aMooredFerry(dock, 3)];
      let failures = 0;
      start(async (timer, caller) => {
        const outcome = await closesTheRamp(dock)(timer, caller);
        if (timer.subject === bad && failures++ === 0) throw new TypeError('undefined is not a ferry');
        return outcome;
      });
      await set(bad, soon);
      await set(good, soon);
      await eventually(async () => expect(await sailed(good)).toBe(true), { within });
      await eventually(async () => expect(await sailed(bad)).toBe(true), { within });
      expect(await rows(bad)).toMatchObject([{ state: 'DONE', attempts: 2, failures: 1 }]);
      expect(await news(bad)).toBe(1);
    });

    it('finish the timer in hand when they are stopped, and fire no other', async () => {
      const steps: string[] = [];
      let release = (): void => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      const timers = start(async (timer, caller) => {
        steps.push('began');
        await gate;
        const outcome = await closesTheRamp(dock)(timer, caller);
        steps.push('decided');
        return outcome;
      });
      const id = await aMooredFerry(dock, 3);
      await set(id, soon);
      await eventually(() => expect(steps).toEqual(['began']), { within });
      const stopped = timers.stop().then(() => steps.push('stopped'));
      release();
      await stopped;
      expect(steps).toEqual(['began', 'decided', 'stopped']);
      const next = await aMooredFerry(dock, 3);
      await set(next, 0);
      expect([await sailed(id), await sailed(next), await timers.overdue()]).toEqual([true, false, 1]);
    });

    it('fire after a start what was set while nobody was there', async () => {
      const id = await aMooredFerry(dock, 3);
      await set(id, 0);
      const timers = start();
      await eventually(async () => expect([await sailed(id), await timers.overdue()]).toEqual([true, 0]), { within });
    });
  });
};

/** As a `@Due` method would: decide in the own aggregate, answer the outcome. */
const closesTheRamp =
  ({ ferries }: DockRoom): InvokeDue =>
  async ({ subject, epoch }, caller) =>
    settle(await ferries.change(caller, subject as TripId, sail(epoch)));
