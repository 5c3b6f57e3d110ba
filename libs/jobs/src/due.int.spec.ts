import type { Id, TripId } from '@fangang/kernel';
import { EventTransport, InProcessLog, settle, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, closing, type Dock, sail, setClosing } from '@fangang/testing/ferry';
import { Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Due, type Timer } from './due';
import { TimerRunner } from './timer-runner';

@Injectable()
class Ramp {
  house: Dock | undefined;
  throws: unknown;

  async close(caller: Caller, id: TripId, epoch: number) {
    if (this.throws) throw this.throws;
    if (!this.house) throw new Error('no house');
    return this.house.dock.ferries.change(caller, id, sail(epoch));
  }
}

@Subscriber()
class ClosesTheRampWhenItIsTime {
  constructor(private readonly ramp: Ramp) {}

  @Due(closing, 'trp')
  async whenClosing({ subject: tripId, epoch }: Timer<'trp'>, caller: Caller) {
    return settle(await this.ramp.close(caller, tripId, epoch));
  }
}

@Module({ controllers: [ClosesTheRampWhenItIsTime], providers: [Ramp] })
class DockModule {}

let house: Dock;
beforeEach(async () => {
  house = await aDock();
});
afterEach(() => house.close());

const start = async (module: Type) => {
  const transport = new EventTransport(house.rooms, new InProcessLog(house.rooms));
  const app = await NestFactory.createMicroservice(module, { strategy: transport, logger: false });
  await app.listen();
  return { app, transport };
};
const aTimerThatIsDue = async () => {
  const id = await aMooredFerry(house.dock, 3);
  await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, setClosing(0)));
  return { id, timer: `${closing}.${id}.1` };
};

describe('a due method', () => {
  it('is refused when its kind names no room and purpose', () => {
    expect(() => Due('closing', 'trp')({}, 'whenClosing', { value: () => Promise.resolve() })).toThrow('a kind is <room>.<purpose>');
  });

  it('is refused when another one takes the same timer', async () => {
    @Subscriber()
    class Twice {
      @Due(closing, 'trp')
      async whenClosing(
        _timer: { readonly kind: string; readonly subject: Id<'trp'>; readonly epoch: number; readonly dueAt: Timer<'trp'>['dueAt'] },
        _caller: Caller,
      ) {
        return Promise.resolve();
      }
    }
    @Module({ controllers: [ClosesTheRampWhenItIsTime, Twice], providers: [Ramp] })
    class TwiceModule {}
    const { app, transport } = await start(TwiceModule);
    expect(() => transport.dueHandlers()).toThrow(`${closing}: two methods take the same timer`);
    await app.close();
  });

  it('is called with the timer and an open unit, and is no event handler', async () => {
    const { app, transport } = await start(DockModule);
    app.get(Ramp).house = house;
    const { id, timer } = await aTimerThatIsDue();
    expect(transport.entries()).toEqual([]);
    expect(await new TimerRunner(house.dock, transport.dueHandlers()).fire(timer)).toEqual({ was: 'FIRED', outcome: 'DONE' });
    expect(await house.dock.work.run(anOrigin(), async (caller) => (await house.dock.ferries.get(caller, id)).sailed)).toBe(true);
    await app.close();
  });

  it('throws its very own error to the runner, not words of the framework', async () => {
    const { app, transport } = await start(DockModule);
    const own = new RangeError('no such pier');
    app.get(Ramp).throws = own;
    const seen: unknown[] = [];
    const { timer } = await aTimerThatIsDue();
    await new TimerRunner(house.dock, transport.dueHandlers(), { failed: (_kind, _id, error) => seen.push(error) }).fire(timer);
    expect(seen).toEqual([own]);
    await app.close();
  });
});
