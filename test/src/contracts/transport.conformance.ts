import { HeadRecounted, TripDeparted } from '@fangang/contracts';
import type { TripId } from '@fangang/kernel';
import type { Batch, EventLog, GroupSpec, LogRecord, OnBatch } from '@fangang/messaging';
import { type Outlet, Relay } from '@fangang/outbox';
import type { OutboxRow } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, type Dock, eventually, sail, takePlaces } from '@fangang/testing/ferry';

/** One transport under test, for the rooms of one dock. */
export interface Transport {
  /** Where the relay of the room `dock` hands its rows. */
  readonly outlet: Outlet;
  /** The log as a new process sees it. */
  readonly log: () => EventLog;
  readonly close: () => Promise<void>;
}

const within = 20_000;
const processes: GroupSpec = { group: 'harbour.processes', room: 'harbour', topics: [HeadRecounted.topic] };
const projections: GroupSpec = { group: 'harbour.projections', room: 'harbour', topics: [HeadRecounted.topic] };

/** What must not differ between the two event transports, and no more: nothing here rests on partitions, offsets or an order across keys. */
export const describeTransport = (name: string, make: (dock: Dock) => Promise<Transport>): void => {
  describe(`the event transport, ${name}`, () => {
    let house: Dock;
    let transport: Transport;
    let relay: Relay;
    const open: EventLog[] = [];

    beforeEach(async () => {
      house = await aDock(['harbour']);
      transport = await make(house);
      relay = new Relay(house.dock.connection, transport.outlet);
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((log) => log.close()));
      await transport.close();
      await house.close();
    });

    const aLog = (): EventLog => {
      const log = transport.log();
      open.push(log);
      return log;
    };
    const take = (id: TripId, places: number) =>
      house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, takePlaces(places)));
    const carry = async () => {
      while ((await relay.pass()) > 0);
    };
    const versionsOf = (records: readonly LogRecord[], key: string) =>
      records.filter((record) => record.key === key).map(({ value }) => versionOf(value));
    const lagOf = async (log: EventLog, spec: GroupSpec) =>
      (await log.describe([spec])).reduce((sum, { lag }) => sum + (lag[spec.group] ?? 0), 0);

    it('brings each event to each group that hears its topic, in order per key', async () => {
      const ids = [await aMooredFerry(house.dock, 30), await aMooredFerry(house.dock, 30), await aMooredFerry(house.dock, 30)];
      for (const places of [1, 3, 2]) for (const id of ids) await take(id, places);
      const [first, second] = [new Ear(), new Ear()];
      const log = aLog();
      await log.subscribe(processes, first.hear);
      await log.subscribe(projections, second.hear);
      await carry();
      for (const ear of [first, second])
        await eventually(() => expect(ids.map((id) => versionsOf(ear.heard, id))).toEqual(ids.map(() => [1, 2, 3, 4, 5, 6])), { within });
    });

    it('brings the bytes that were saved with the state, their key, topic and headers', async () => {
      const id = await aMooredFerry(house.dock, 3);
      await take(id, 1);
      const ear = new Ear();
      await aLog().subscribe(processes, ear.hear);
      await carry();
      const [record] = await eventually(() => (expect(ear.heard).toHaveLength(1), ear.heard), { within });
      const row = await house.dock.connection.collection<OutboxRow>('outbox').findOne({ key: id });
      expect([record?.topic, record?.key, record?.value?.toString('utf8')]).toEqual([HeadRecounted.topic, id, row?.body]);
      expect(record?.headers).toMatchObject({ 'content-type': 'application/cloudevents+json', 'fg-type': 'HeadRecounted' });
    });

    it('begins for a group that is new with the oldest event', async () => {
      const id = await aMooredFerry(house.dock, 3);
      await take(id, 2);
      await carry();
      const ear = new Ear();
      await aLog().subscribe(processes, ear.hear);
      await eventually(() => expect(versionsOf(ear.heard, id)).toEqual([1, 2]), { within });
    });

    it('brings again to the next process what the last one did not settle, and nothing that it did', async () => {
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 2);
      await carry();
      const dying = new Ear();
      const log = aLog();
      await log.subscribe(processes, dying.hear);
      await eventually(async () => expect(await lagOf(log, processes)).toBe(0), { within });
      dying.settles = () => ({ settled: 0, pauseMs: 60_000 });
      await take(id, 3);
      await carry();
      await eventually(() => expect(versionsOf(dying.heard, id)).toContain(5), { within });
      await log.close();
      const next = new Ear();
      await aLog().subscribe(processes, next.hear);
      await eventually(() => expect(versionsOf(next.heard, id)).toEqual([3, 4, 5]), { within });
    });

    it('goes on behind the part of a batch that was settled, after the pause that was asked for', async () => {
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 6);
      await carry();
      const ear = new Ear();
      let turn = 0;
      ear.settles = ({ records }) => (++turn === 1 ? { settled: Math.min(2, records.length), pauseMs: 50 } : { settled: records.length });
      await aLog().subscribe(processes, ear.hear);
      await eventually(() => expect(versionsOf(ear.heard, id)).toEqual([1, 2, 3, 4, 5, 6, 3, 4, 5, 6]), { within });
    });

    it('comes back with a batch at which the loop itself broke, were it by a TypeError', async () => {
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 1);
      await carry();
      const ear = new Ear();
      let turn = 0;
      ear.settles = ({ records }) => {
        if (++turn < 3) throw new TypeError('undefined is not a ferry');
        return { settled: records.length };
      };
      const log = aLog();
      await log.subscribe(processes, ear.hear);
      await eventually(async () => expect([turn >= 3, await lagOf(log, processes)]).toEqual([true, 0]), { within });
      await take(id, 1);
      await carry();
      await eventually(() => expect(versionsOf(ear.heard, id)).toEqual([1, 1, 1, 2]), { within });
    });

    it('lets a group go on while another one stands', async () => {
      const id = await aMooredFerry(house.dock, 9);
      const [standing, going] = [new Ear(), new Ear()];
      let release = (): void => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      standing.settles = async ({ records }) => {
        await gate;
        return { settled: records.length };
      };
      const log = aLog();
      await log.subscribe(processes, standing.hear);
      await log.subscribe(projections, going.hear);
      await take(id, 1);
      await carry();
      await eventually(() => expect(versionsOf(standing.heard, id)).toEqual([1]), { within });
      await take(id, 2);
      await carry();
      await eventually(() => expect(versionsOf(going.heard, id)).toEqual([1, 2, 3]), { within });
      expect(versionsOf(standing.heard, id)).toEqual([1]);
      release();
    });

    it('finishes what it has in hand when it is stopped, and tells the loop to come to an end', async () => {
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 1);
      await carry();
      const steps: string[] = [];
      const subscription = await aLog().subscribe(processes, async (batch) => {
        steps.push('began');
        await eventually(async () => expect(await batch.heartbeat()).toBe(true), { within });
        steps.push('was told to end');
        return { settled: 0 };
      });
      await eventually(() => expect(steps).toEqual(['began']), { within });
      await subscription.stop();
      expect(steps).toEqual(['began', 'was told to end']);
    });

    it('counts how far a group is behind, and when it is not', async () => {
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 4);
      await carry();
      const log = aLog();
      expect([await lagOf(log, processes), await lagOf(log, projections)]).toEqual([4, 4]);
      await log.subscribe(processes, new Ear().hear);
      await eventually(async () => expect(await lagOf(log, processes)).toBe(0), { within });
      expect(await lagOf(log, projections)).toBe(4);
      expect((await log.describe([processes])).reduce((sum, { end }) => sum + end, 0)).toBe(4);
    });

    it('brings a group nothing of topics that it does not hear, and does not call that lag', async () => {
      const deaf: GroupSpec = { group: 'harbour.processes', room: 'harbour', topics: ['fangang.matching.placements'] };
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 3);
      const ear = new Ear();
      const log = aLog();
      await log.subscribe(deaf, ear.hear);
      await carry();
      await eventually(async () => expect(await lagOf(log, deaf)).toBe(0), { within });
      expect(ear.heard).toEqual([]);
    });

    it('keeps the order of a key when its news are of different types', async () => {
      const id = await aMooredFerry(house.dock, 9);
      await take(id, 2);
      await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, sail(0)));
      const ear = new Ear();
      await aLog().subscribe(processes, ear.hear);
      await carry();
      await eventually(
        () =>
          expect(ear.heard.map(({ headers }) => headers['fg-type'])).toEqual([HeadRecounted.type, HeadRecounted.type, TripDeparted.type]),
        { within },
      );
    });
  });
};

const versionOf = (value: Buffer | null): number =>
  (JSON.parse(value?.toString('utf8') ?? '{}') as { aggregateversion: number }).aggregateversion;

/** A consumer that remembers what it was handed, and settles all of it unless told otherwise. */
class Ear {
  readonly heard: LogRecord[] = [];
  settles: (batch: Batch) => Awaited<ReturnType<OnBatch>> | ReturnType<OnBatch> = ({ records }) => ({ settled: records.length });

  readonly hear: OnBatch = async (batch) => {
    this.heard.push(...batch.records);
    return this.settles(batch);
  };
}
