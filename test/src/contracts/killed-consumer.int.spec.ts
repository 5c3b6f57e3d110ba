import { join } from 'node:path';
import { HeadRecounted } from '@fangang/contracts';
import { ensureTopics, type EventLog, InProcessLog, KafkaLog, KafkaOutlet, SequenceOutlet } from '@fangang/messaging';
import { type Outlet, Relay } from '@fangang/outbox';
import { aDock, aMooredFerry, anOrigin, type Dock, eventually, startProcess, takePlaces } from '@fangang/testing/ferry';
import { boardGroup, boardLoop, boardOf, kafkaOf } from './harbour-board';

const program = join(__dirname, 'dying-consumer.ts');
/** The broker gives a member up 10 s after it last heard of it. */
const within = 25_000;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Way {
  readonly outlet: Outlet;
  readonly log: EventLog;
}
const inProcess = (house: Dock): Promise<Way> =>
  Promise.resolve({ outlet: new SequenceOutlet(), log: new InProcessLog(house.rooms, { pollMs: 50 }) });
const kafka = async (house: Dock): Promise<Way> => {
  await ensureTopics(kafkaOf(house), [{ name: HeadRecounted.topic, partitions: 2, replicationFactor: 1, config: {} }]);
  const outlet = new KafkaOutlet(kafkaOf(house));
  closing.push(() => outlet.close());
  return { outlet, log: new KafkaLog(kafkaOf(house)) };
};

describe('a consumer that is killed between its effect and its place', () => {
  it.each([
    ['in-process', inProcess],
    ['kafka', kafka],
  ])('is followed by one that is told all of it again and changes nothing twice (%s)', async (name, make) => {
    const house = await aDock(['harbour']);
    closing.push(() => house.close());
    const { outlet, log } = await make(house);
    closing.push(() => log.close());
    const relay = new Relay(house.dock.connection, outlet);
    const id = await aMooredFerry(house.dock, 9);
    const take = async (places: number) => {
      await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, takePlaces(places)));
      await relay.pass();
    };
    await take(3);
    const dying = startProcess(program, [house.prefix, name]);
    expect(await dying.said()).toBe('applied');
    await dying.kill();
    expect(await boardOf(house, id)).toEqual([1, 2, 3]);
    expect((await log.describe([boardGroup])).map(({ lag }) => lag)).toEqual([{ 'harbour.projections': 3 }]);

    await take(2);
    const loop = boardLoop(house);
    const told: string[] = [];
    await log.subscribe(boardGroup, (batch) => {
      told.push(...batch.records.map(({ offset }) => offset));
      return loop.take(batch);
    });
    await eventually(async () => expect(await boardOf(house, id)).toEqual([1, 2, 3, 4, 5]), { within });
    expect(told).toHaveLength(5);
  });
});
