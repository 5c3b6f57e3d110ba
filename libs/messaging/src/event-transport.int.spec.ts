import { HeadRecounted, TripDeparted } from '@fangang/contracts';
import { Relay } from '@fangang/outbox';
import type { Caller } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, type Dock, eventually, sail, takePlaces } from '@fangang/testing/ferry';
import { type INestMicroservice, Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { from, of, switchMap } from 'rxjs';
import { EventTransport } from './event-transport';
import { InProcessLog } from './in-process/in-process-log';
import { SequenceOutlet } from './in-process/sequence';
import { On, projects, reacts, Subscriber } from './on';

/** What the subscribers saw, and what they should throw. */
@Injectable()
class Notes {
  readonly seen: { readonly who: string; readonly payload: unknown; readonly caller: Caller }[] = [];
  readonly failures: unknown[] = [];
  throws: unknown;
}

class OwnError extends Error {
  readonly inside = 'kept';
}

@Subscriber()
class CountsHeads {
  constructor(private readonly notes: Notes) {}

  @On(HeadRecounted, reacts('harbour.count-heads'))
  async whenHeadRecounted(event: HeadRecounted, caller: Caller) {
    if (this.notes.throws) throw this.notes.throws;
    this.notes.seen.push({ who: 'count-heads', payload: event, caller });
    return Promise.resolve({ outcome: 'NOTHING_TO_COUNT' });
  }
}

@Subscriber()
class DepartureBoard {
  constructor(private readonly notes: Notes) {}

  @On(HeadRecounted, projects('harbour.board'))
  async whenHeadRecounted(event: HeadRecounted, caller: Caller) {
    return Promise.resolve(void this.notes.seen.push({ who: 'board', payload: event, caller }));
  }

  @On(TripDeparted, projects('harbour.board'))
  async whenTripDeparted(event: TripDeparted, caller: Caller) {
    return Promise.resolve(void this.notes.seen.push({ who: 'board', payload: event, caller }));
  }
}

@Subscriber()
class AnswersLate {
  constructor(private readonly notes: Notes) {}

  /** Nothing of it happens before somebody subscribes. */
  @On(HeadRecounted, reacts('harbour.answer-late'))
  whenHeadRecounted(event: HeadRecounted, caller: Caller) {
    const late = of(event).pipe(switchMap(() => from([this.notes.seen.push({ who: 'answer-late', payload: event, caller })])));
    return late as unknown as Promise<unknown>;
  }
}

@Module({ controllers: [CountsHeads, DepartureBoard, AnswersLate], providers: [Notes] })
class HarbourModule {}

let house: Dock;
let app: INestMicroservice | undefined;
beforeEach(async () => {
  house = await aDock(['harbour']);
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  await house.close();
});

const start = async (module: Type, observed: unknown[] = []): Promise<{ readonly transport: EventTransport; readonly notes: Notes }> => {
  const transport = new EventTransport(house.rooms, new InProcessLog(house.rooms, { pollMs: 20 }), {
    failed: (_handler, _event, error) => observed.push(error),
  });
  app = await NestFactory.createMicroservice(module, { strategy: transport, logger: false });
  await app.listen();
  return { transport, notes: app.get(Notes) };
};
const aFerryThatSailed = async () => {
  const { dock } = house;
  const id = await aMooredFerry(dock, 5);
  await dock.work.run(anOrigin(), (caller) => dock.ferries.change(caller, id, takePlaces(2)));
  await dock.work.run(anOrigin(), (caller) => dock.ferries.change(caller, id, sail(0)));
  await new Relay(dock.connection, new SequenceOutlet()).pass();
  return id;
};

describe('the event transport in its Nest frame', () => {
  it('refuses two methods for one event of a handler', async () => {
    @Subscriber()
    class Twice {
      @On(HeadRecounted, reacts('harbour.count-heads'))
      async whenHeadRecounted(_event: HeadRecounted, _caller: Caller) {
        return Promise.resolve();
      }
    }
    @Module({ controllers: [CountsHeads, Twice], providers: [Notes] })
    class TwiceModule {}
    await expect(start(TwiceModule)).rejects.toThrow('harbour.count-heads|HeadRecounted: two methods take the same event');
  });

  it('refuses a handler of a room that does not live here', async () => {
    @Subscriber()
    class Elsewhere {
      @On(HeadRecounted, reacts('airport.count-heads'))
      async whenHeadRecounted(_event: HeadRecounted, _caller: Caller) {
        return Promise.resolve();
      }
    }
    @Module({ controllers: [Elsewhere], providers: [Notes] })
    class ElsewhereModule {}
    await expect(start(ElsewhereModule)).rejects.toThrow('airport.count-heads: no such room in this process');
  });

  it('refuses to skip a missing version of what carries a change, and a projection without an order', () => {
    const decorate = (options: Parameters<typeof On>[1]) => () =>
      On(HeadRecounted, options)({}, 'whenHeadRecounted', { value: () => Promise.resolve() });
    expect(decorate({ handler: 'harbour.board', kind: 'projection', gap: 'apply', order: 'strict' })).toThrow('carries a change');
    expect(decorate({ handler: 'harbour.board', kind: 'projection', gap: 'apply', order: 'any' })).toThrow('keeps its place by order');
  });

  it('hands each method the event and the caller with an open unit of its own room', async () => {
    const { notes } = await start(HarbourModule);
    const id = await aFerryThatSailed();
    await eventually(() => expect(notes.seen.filter(({ who }) => who !== 'answer-late')).toHaveLength(5));
    const heads = notes.seen.filter(({ who }) => who === 'count-heads');
    expect(heads.map(({ payload }) => payload)).toMatchObject([
      { type: 'HeadRecounted', subject: id, aggregateversion: 1, data: { counted: 1 } },
      { type: 'HeadRecounted', subject: id, aggregateversion: 2, data: { counted: 2 } },
    ]);
    expect(heads[0]?.caller.scope).toEqual({ kind: 'service', service: 'harbour' });
    expect(typeof heads[0]?.caller.unit.publish).toBe('function');
    const types = notes.seen.filter(({ who }) => who === 'board').map(({ payload }) => (payload as HeadRecounted | TripDeparted).type);
    expect(types).toEqual(['HeadRecounted', 'HeadRecounted', 'TripDeparted']);
  });

  it('keeps the outcome that a method gives, and waits for one that answers late', async () => {
    const { notes } = await start(HarbourModule);
    await aFerryThatSailed();
    await eventually(() => expect(notes.seen.filter(({ who }) => who === 'answer-late')).toHaveLength(2));
    const inbox = await eventually(async () => {
      const rows = await house.room('harbour').connection.collection<{ _id: string; outcome: string }>('inbox').find().toArray();
      expect(rows).toHaveLength(4);
      return rows;
    });
    expect(inbox.map(({ _id, outcome }) => `${_id.split(':')[0]} ${outcome}`).sort()).toEqual([
      'harbour.answer-late DONE',
      'harbour.answer-late DONE',
      'harbour.count-heads NOTHING_TO_COUNT',
      'harbour.count-heads NOTHING_TO_COUNT',
    ]);
  });

  it('sees the very error that a method threw, and not the words that Nest would put in its place', async () => {
    const observed: unknown[] = [];
    const { notes } = await start(HarbourModule, observed);
    const own = new OwnError('no such pier');
    notes.throws = own;
    await aFerryThatSailed();
    await eventually(() => expect(observed).toContain(own));
    notes.throws = undefined;
    await eventually(() => expect(notes.seen.filter(({ who }) => who === 'count-heads')).toHaveLength(2));
  });

  it('names its handlers, what they take, and the two groups of a room', async () => {
    const { transport } = await start(HarbourModule);
    expect(transport.entries().map(({ handler, takes }) => [handler, [...takes.keys()]])).toEqual([
      ['harbour.count-heads', ['HeadRecounted']],
      ['harbour.board', ['HeadRecounted', 'TripDeparted']],
      ['harbour.answer-late', ['HeadRecounted']],
    ]);
    await aFerryThatSailed();
    await eventually(async () =>
      expect(await transport.describe(['harbour'])).toEqual([
        { name: 'dock', end: 3, lag: { 'harbour.processes': 0, 'harbour.projections': 0 } },
      ]),
    );
    expect(await transport.describe(['dock'])).toEqual([]);
  });
});
