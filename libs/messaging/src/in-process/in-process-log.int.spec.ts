import { type Envelope, HeadRecounted } from '@fangang/contracts';
import { Relay } from '@fangang/outbox';
import type { Caller } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, type Dock, eventually, takePlaces } from '@fangang/testing/ferry';
import type { GroupSpec } from '../event-log';
import { GroupLoop } from '../loop/group-loop';
import type { Invoke } from '../loop/handler-entry';
import { anEntry } from '../loop/loop.builders';
import { projects } from '../on';
import { Dead } from '../settle';
import { InProcessLog } from './in-process-log';
import { SequenceOutlet } from './sequence';

const spec: GroupSpec = { group: 'harbour.projections', room: 'harbour', topics: [HeadRecounted.topic] };

let house: Dock;
const open: InProcessLog[] = [];
beforeEach(async () => {
  house = await aDock(['harbour']);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
  await house.close();
});

const harbour = () => house.room('harbour').connection;
const board = async (id: string) => (await harbour().collection<{ _id: string; counted: number[] }>('board').findOne({ _id: id }))?.counted;
const writesDown: Invoke = ({ subject, data }: Envelope, { unit: { session } }: Caller) =>
  harbour()
    .collection<{ _id: string; counted: number[] }>('board')
    .updateOne({ _id: subject }, { $push: { counted: (data as { counted: number }).counted } }, { upsert: true, session });
const start = async (invoke: Invoke = writesDown): Promise<InProcessLog> => {
  const log = new InProcessLog(house.rooms, { pollMs: 20 });
  open.push(log);
  const loop = new GroupLoop(spec.group, house.room('harbour'), [anEntry(projects('harbour.board'), [HeadRecounted, invoke])]);
  await log.subscribe(spec, (batch) => loop.take(batch));
  return log;
};
const lag = async (log: InProcessLog) => (await log.describe([spec]))[0]?.lag;

describe('the event log of one process', () => {
  it('brings all of it again when a process was killed before it wrote its place, and that changes nothing', async () => {
    const id = await aMooredFerry(house.dock, 9);
    const relay = new Relay(house.dock.connection, new SequenceOutlet());
    await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, takePlaces(3)));
    await relay.pass();
    const killed = await start();
    await eventually(async () => expect(await lag(killed)).toEqual({ 'harbour.projections': 0 }));
    await killed.close();
    await harbour()
      .collection<{ _id: string }>('positions')
      .updateOne({ _id: 'harbour.projections|dock' }, { $set: { at: 0 } });
    const next = await start();
    await eventually(async () => expect(await lag(next)).toEqual({ 'harbour.projections': 0 }));
    expect(await board(id)).toEqual([1, 2, 3]);
  });

  it('goes on behind rows that were cleaned up, however many', async () => {
    const [old, young] = [await aMooredFerry(house.dock, 98), await aMooredFerry(house.dock, 9)];
    for (const ferry of [old, await aMooredFerry(house.dock, 98)])
      for (let round = 0; round < 5; round++)
        await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, ferry, takePlaces(12)));
    const relay = new Relay(house.dock.connection, new SequenceOutlet());
    await relay.pass();
    await house.dock.connection.collection('outbox').deleteMany({ placed: true });
    await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, young, takePlaces(2)));
    await relay.pass();
    const log = await start();
    await eventually(async () => expect(await board(young)).toEqual([1, 2]));
    await eventually(async () => expect(await lag(log)).toEqual({ 'harbour.projections': 0 }));
  });

  it('carries on past what a handler can never take', async () => {
    const [bad, good] = [await aMooredFerry(house.dock, 9), await aMooredFerry(house.dock, 9)];
    await start((event, caller) => (event.subject === bad ? Promise.reject(new Dead('no such pier')) : writesDown(event, caller)));
    const relay = new Relay(house.dock.connection, new SequenceOutlet());
    for (const id of [bad, good]) await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, takePlaces(2)));
    await relay.pass();
    await eventually(async () => expect(await board(good)).toEqual([1, 2]));
    const letters = await eventually(async () => {
      const all = await harbour().collection('dead_letters').find().toArray();
      expect(all.length).toBeGreaterThan(0);
      return all;
    });
    // The second of that key waits for the first: a dead letter leaves a gap until somebody drives it again.
    expect([letters.length, await harbour().collection('parked').countDocuments()]).toEqual([1, 1]);
  });
});
