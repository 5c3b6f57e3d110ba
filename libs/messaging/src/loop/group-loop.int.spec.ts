import { type Envelope, HeadRecounted, PlacementConfirmed, TripDeparted } from '@fangang/contracts';
import { refuse, type TripId } from '@fangang/kernel';
import { type Caller, Contended, newId, type OutboxRow } from '@fangang/persistence';
import { aDock, type Dock, type DockRoom, moor, takePlaces } from '@fangang/testing/ferry';
import { projects, reacts } from '../on';
import { Dead, settle } from '../settle';
import type { DeadLetterRow } from './dead-letters';
import { GroupLoop } from './group-loop';
import type { HandlerEntry, Invoke } from './handler-entry';
import { aBatch, anEntry, anEvent, aRecord } from './loop.builders';

interface BoardRow {
  readonly _id: string;
  readonly counted: readonly number[];
}

let house: Dock;
let harbour: DockRoom;
beforeEach(async () => {
  house = await aDock(['harbour']);
  harbour = house.room('harbour');
});
afterEach(() => house.close());

const topic = HeadRecounted.topic;
const loop = (...entries: readonly HandlerEntry[]) => new GroupLoop('harbour.processes', harbour, entries);
/** Writes down what it is told, in order and as often as it is told. */
const writesDown: Invoke = ({ subject, data }: Envelope, { unit: { session } }: Caller) =>
  harbour.connection
    .collection<BoardRow>('board')
    .updateOne({ _id: subject }, { $push: { counted: (data as { counted: number }).counted } }, { upsert: true, session });
const board = async (id: string) => (await harbour.connection.collection<BoardRow>('board').findOne({ _id: id }))?.counted ?? [];
const letters = () => harbour.connection.collection<DeadLetterRow>('dead_letters').find().sort({ _id: 1 }).toArray();
const counted = (tripId: TripId, version: number) => anEvent(HeadRecounted, version, { tripId, counted: version });
const records = (events: readonly Envelope[]) => events.map((event) => aRecord(event, topic));

describe('a consumer group', () => {
  it.each([
    ['a process', reacts('harbour.board')],
    ['a projection', projects('harbour.board')],
  ])('applies to %s once what comes twice', async (_, options) => {
    const id = newId('trp');
    const group = loop(anEntry(options, [HeadRecounted, writesDown]));
    const batch = aBatch(records([counted(id, 1), counted(id, 2)]));
    expect(await group.take(batch)).toEqual({ settled: 2 });
    await group.take(batch);
    await loop(anEntry(options, [HeadRecounted, writesDown])).take(aBatch([...batch.records, ...batch.records]));
    expect(await board(id)).toEqual([1, 2]);
  });

  it('counts past a type that a projection does not take, so that it is no gap', async () => {
    const id = newId('trp');
    const group = loop(anEntry(projects('harbour.board'), [HeadRecounted, writesDown]));
    await group.take(aBatch(records([counted(id, 1), anEvent(TripDeparted, 2, { tripId: id }), counted(id, 3)])));
    expect(await board(id)).toEqual([1, 3]);
  });

  it('gives a reaction the name of the first cause and its own reach', async () => {
    const seen: Caller[] = [];
    const event = counted(newId('trp'), 1);
    await loop(anEntry(reacts('harbour.look'), [HeadRecounted, (_, caller) => Promise.resolve(seen.push(caller))])).take(
      aBatch(records([event])),
    );
    expect(seen).toMatchObject([
      { actor: event.actor, scope: { kind: 'service', service: 'harbour' }, correlationid: event.correlationid, causationid: event.id },
    ]);
  });

  it('takes a run of twenty in one unit of work', async () => {
    const units = new Set<unknown>();
    const look: Invoke = (_, { unit }) => Promise.resolve(units.add(unit));
    const events = Array.from({ length: 41 }, () => counted(newId('trp'), 1));
    await loop(anEntry(reacts('harbour.look'), [HeadRecounted, look])).take(aBatch(records(events)));
    expect(units.size).toBe(3);
  });

  it('takes a run apart when one of it fails: the others are applied, the one becomes a dead letter', async () => {
    const ids = Array.from({ length: 6 }, () => newId('trp'));
    const bad = ids[3] as TripId;
    const fails: Invoke = (event, caller) => (event.subject === bad ? Promise.reject(new Dead('no such pier')) : writesDown(event, caller));
    const group = loop(anEntry(reacts('harbour.board'), [HeadRecounted, fails]));
    expect(await group.take(aBatch(records(ids.map((id) => counted(id, 1)))))).toEqual({ settled: 6 });
    expect(await Promise.all(ids.map(board))).toEqual([[1], [1], [1], [], [1], [1]]);
    expect((await letters()).map(({ handler, key, reason, attempts }) => [handler, key, reason, attempts])).toEqual([
      ['harbour.board', bad, 'HANDLER', 1],
    ]);
  });

  it('gives up an event after six tries of a handler that always fails, while the other handlers and keys go on', async () => {
    const [good, bad] = [newId('trp'), newId('trp')];
    let tries = 0;
    const fails: Invoke = (event, caller) => {
      if (event.subject !== bad) return writesDown(event, caller);
      tries++;
      throw new TypeError('undefined is not a ferry');
    };
    const look: string[] = [];
    const other = anEntry(reacts('harbour.look'), [HeadRecounted, ({ subject }) => Promise.resolve(look.push(subject))]);
    await loop(anEntry(reacts('harbour.board'), [HeadRecounted, fails]), other).take(aBatch(records([counted(bad, 1), counted(good, 1)])));
    expect([await board(good), await board(bad), look]).toEqual([[1], [], [bad, good]]);
    // Once in the run, then six times by itself.
    expect(tries).toBe(7);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      _id: expect.stringMatching(/^harbour\.board:evt_/),
      reason: 'HANDLER',
      attempts: 6,
      state: 'OPEN',
      error: { name: 'TypeError', pointers: [] },
    });
    expect(JSON.stringify(letter?.error)).not.toContain('ferry');
  });

  it('keeps the no of a domain as an outcome, not as an error', async () => {
    const event = counted(newId('trp'), 1);
    await loop(anEntry(reacts('harbour.look'), [HeadRecounted, () => Promise.resolve(settle(refuse('FERRY_SAILED')))])).take(
      aBatch(records([event])),
    );
    expect(await harbour.connection.collection('inbox').find().toArray()).toMatchObject([
      { _id: `harbour.look:${event.id}`, outcome: 'FERRY_SAILED' },
    ]);
    expect(await letters()).toEqual([]);
  });

  it('undoes what was written before a no, and keeps the no', async () => {
    const [id, other] = [newId('trp'), newId('trp')];
    const { ferries } = harbour;
    const writesThenRefuses: Invoke = async (event, caller) => {
      await ferries.upsert(caller, event.subject as TripId, moor(2));
      return settle(await ferries.change(caller, event.subject as TripId, takePlaces(event.subject === id ? 3 : 1)));
    };
    await loop(anEntry(reacts('harbour.board'), [HeadRecounted, writesThenRefuses])).take(
      aBatch(records([counted(id, 1), counted(other, 1)])),
    );
    const outcomes = await harbour.connection.collection('inbox').find().sort({ outcome: 1 }).toArray();
    expect(outcomes.map(({ outcome }) => outcome as string)).toEqual(['DONE', 'FERRY_FULL']);
    expect(await harbour.connection.collection('ferries').find().toArray()).toMatchObject([{ _id: other }]);
  });

  it('stops where it is when the stream was given to another member, and begins again from there', async () => {
    const id = newId('trp');
    const group = loop(anEntry(reacts('harbour.board'), [HeadRecounted, writesDown]));
    const events = records(Array.from({ length: 30 }, (_, index) => counted(id, index + 1)));
    expect(await group.take(aBatch(events, () => Promise.resolve(true)))).toEqual({ settled: 0 });
    expect(await board(id)).toHaveLength(20);
    await group.take(aBatch(events));
    expect(await board(id)).toEqual(events.map((_, index) => index + 1));
  });

  it('settles nothing and asks to come back later when the engine is away', async () => {
    let away = true;
    const id = newId('trp');
    const group = loop(
      anEntry(reacts('harbour.board'), [
        HeadRecounted,
        (event, caller) => (away ? Promise.reject(new Contended(30)) : writesDown(event, caller)),
      ]),
    );
    const batch = aBatch(records([counted(id, 1)]));
    expect(await group.take(batch)).toEqual({ settled: 0, pauseMs: 1_000 });
    expect(await group.take(batch)).toEqual({ settled: 0, pauseMs: 2_000 });
    away = false;
    expect(await group.take(batch)).toEqual({ settled: 1 });
    expect([await board(id), await letters()]).toEqual([[1], []]);
  });
});

describe('what no handler can be asked', () => {
  const whole = counted('trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA' as TripId, 1);
  const text = JSON.stringify(whole);
  const poison: readonly (readonly [string, object, string])[] = [
    ['is of a type that nobody has declared', { value: Buffer.from(text.replaceAll('HeadRecounted', 'HeadLost')) }, 'UNKNOWN_TYPE'],
    [
      'is of a version that comes from the future',
      { value: Buffer.from(text.replace('"schemaversion":1', '"schemaversion":2')) },
      'SCHEMA_TOO_NEW',
    ],
    ['is no JSON', { value: Buffer.from('{"half":') }, 'MALFORMED'],
    ['is no object', { value: Buffer.from('[1]') }, 'MALFORMED'],
    ['is no text', { value: Buffer.from([0xff, 0xfe, 0x00]) }, 'MALFORMED'],
    ['reaches for the prototype', { value: Buffer.from(text.replace('"data":{', '"data":{"__proto__":{},')) }, 'MALFORMED'],
    ['has no key', { key: null }, 'MALFORMED'],
    ['is empty', { value: null }, 'TOMBSTONE'],
    ['is over 64 KiB', { value: Buffer.alloc(65_537, 'x') }, 'TOO_LARGE'],
    ['says something else than its contract', { value: Buffer.from(text.replace('"counted":1', '"counted":"one"')) }, 'SCHEMA'],
  ];

  it.each(poison)('is a dead letter when it %s, and the next event is applied', async (_, over, reason) => {
    const id = newId('trp');
    const group = loop(anEntry(reacts('harbour.board'), [HeadRecounted, writesDown]));
    const batch = aBatch([aRecord(whole, topic, over), aRecord(counted(id, 1), topic)]);
    expect(await group.take(batch)).toEqual({ settled: 2 });
    await group.take(batch);
    expect(await board(id)).toEqual([1]);
    const [letter, ...more] = await letters();
    expect([letter?.reason, letter?.group, more]).toEqual([reason, 'harbour.processes', []]);
    const news = await harbour.connection.collection<OutboxRow>('outbox').find().toArray();
    expect(news.map(({ topic: to, pending }) => [to, pending])).toEqual([['harbour.processes.dead', true]]);
  });

  it('is left alone when its type is known and nobody here takes it', async () => {
    const event = anEvent(PlacementConfirmed, 1);
    expect(
      await loop(anEntry(reacts('harbour.board'), [HeadRecounted, writesDown])).take(aBatch([aRecord(event, PlacementConfirmed.topic)])),
    ).toEqual({ settled: 1 });
    expect(await letters()).toEqual([]);
  });

  it('loses fields that this build does not know before a handler sees it', async () => {
    const seen: unknown[] = [];
    const value = Buffer.from(text.replace('"counted":1', '"counted":1,"weather":"fog"'));
    await loop(anEntry(reacts('harbour.look'), [HeadRecounted, ({ data }) => Promise.resolve(seen.push(data))])).take(
      aBatch([aRecord(whole, topic, { value })]),
    );
    expect(seen).toEqual([whole.data]);
  });
});
