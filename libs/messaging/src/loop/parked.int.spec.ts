import { type Envelope, HeadRecounted } from '@fangang/contracts';
import type { TripId } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { aDock, type Dock, type DockRoom } from '@fangang/testing/ferry';
import { projects } from '../on';
import { Dead } from '../settle';
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
const loop = (...entries: readonly HandlerEntry[]) => new GroupLoop('harbour.projections', harbour, entries);
/** Writes down what it is told, in order and as often as it is told. */
const writesDown: Invoke = ({ subject, data }: Envelope, { unit: { session } }: Caller) =>
  harbour.connection
    .collection<BoardRow>('board')
    .updateOne({ _id: subject }, { $push: { counted: (data as { counted: number }).counted } }, { upsert: true, session });
const board = async (id: string) => (await harbour.connection.collection<BoardRow>('board').findOne({ _id: id }))?.counted ?? [];
const letters = () => harbour.connection.collection<DeadLetterRow>('dead_letters').find().sort({ _id: 1 }).toArray();
const counted = (tripId: TripId, version: number) => anEvent(HeadRecounted, version, { tripId, counted: version });
const records = (events: readonly Envelope[]) => events.map((event) => aRecord(event, topic));

describe('an event that comes too early', () => {
  it('waits for those before it, and then all are applied in order', async () => {
    const id = newId('trp');
    const group = loop(anEntry(projects('harbour.board'), [HeadRecounted, writesDown]));
    await group.take(aBatch(records([counted(id, 3), counted(id, 2)])));
    expect(await board(id)).toEqual([]);
    await group.take(aBatch(records([counted(id, 1), counted(id, 4)])));
    expect(await board(id)).toEqual([1, 2, 3, 4]);
    expect(await harbour.connection.collection('parked').countDocuments()).toBe(0);
  });
});

describe('an event that waited and can never be applied', () => {
  it('becomes a dead letter itself, and does not take with it the one that it waited for', async () => {
    const id = newId('trp');
    const fails: Invoke = (event, caller) =>
      event.aggregateversion === 2 ? Promise.reject(new Dead('no such pier')) : writesDown(event, caller);
    const group = loop(anEntry(projects('harbour.board'), [HeadRecounted, fails]));
    await group.take(aBatch(records([counted(id, 2)])));
    await group.take(aBatch(records([counted(id, 1)])));
    expect(await board(id)).toEqual([1]);
    expect((await letters()).map(({ value, reason }) => [(JSON.parse(value ?? '') as Envelope).aggregateversion, reason])).toEqual([
      [2, 'HANDLER'],
    ]);
    expect(await harbour.connection.collection('parked').countDocuments()).toBe(0);
  });

  it('is applied at last when the process was killed just after the one that it waited for', async () => {
    const id = newId('trp');
    const first = counted(id, 1);
    const early = counted(id, 2);
    const group = () => loop(anEntry(projects('harbour.board'), [HeadRecounted, writesDown]));
    await group().take(aBatch(records([early])));
    const parked = harbour.connection.collection('parked');
    const waiting = await parked.find().toArray();
    await group().take(aBatch(records([first])));
    // As if killed between: the second is unwritten and waits again, the first comes again since its place was not kept.
    await harbour.connection.collection<{ _id: string }>('cursors').updateOne({ _id: `harbour.board:${id}` }, { $set: { version: 1 } });
    await harbour.connection.collection<BoardRow>('board').updateOne({ _id: id }, { $set: { counted: [1] } });
    await parked.insertMany(waiting);
    await group().take(aBatch(records([first])));
    expect(await board(id)).toEqual([1, 2]);
  });
});
