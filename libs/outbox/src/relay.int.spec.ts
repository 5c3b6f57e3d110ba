import type { TripId } from '@fangang/kernel';
import { type OutboxRow, wakes } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, type Dock, eventually, takePlaces } from '@fangang/testing/ferry';
import type { Connection } from 'mongoose';
import type { Outlet } from './outlet';
import { Relay } from './relay';

let house: Dock;
beforeEach(async () => {
  house = await aDock();
});
afterEach(() => house.close());

/** What lies behind the port: takes rows, or is away, or takes them and loses its answer. */
class Pier implements Outlet {
  readonly taken: OutboxRow[] = [];
  away = 0;
  losesAnswer = 0;

  async deliver(connection: Connection, rows: readonly OutboxRow[]): Promise<void> {
    if (this.away-- > 0) throw new Error('nobody there');
    this.taken.push(...rows);
    if (this.losesAnswer-- > 0) throw new Error('connection reset');
    const ids = rows.map(({ _id }) => _id);
    await connection
      .collection<OutboxRow>('outbox')
      .updateMany({ _id: { $in: ids } }, { $unset: { pending: true }, $currentDate: { publishedAt: true } });
  }
}

const take = (id: TripId, count: number) =>
  house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, takePlaces(count)));
const versions = (rows: readonly OutboxRow[], id: TripId) => rows.filter(({ key }) => key === id).map(({ version }) => version);

describe('the relay', () => {
  it('hands nothing over while another relay of the same database has the lease', async () => {
    const [first, second] = [new Pier(), new Pier()];
    const leader = new Relay(house.dock.connection, first);
    await leader.pass();
    await take(await aMooredFerry(house.dock, 3), 2);
    expect(await new Relay((await house.another()).connection, second).pass()).toBe(0);
    expect([await leader.pass(), second.taken]).toEqual([2, []]);
  });

  it('hands over all versions of a key in their order, and each until it is acknowledged', async () => {
    const pier = new Pier();
    const relay = new Relay(house.dock.connection, pier);
    const [one, two] = [await aMooredFerry(house.dock, 9), await aMooredFerry(house.dock, 9)];
    for (let round = 0; round < 3; round++) await Promise.all([take(one, 2), take(two, 1)]);
    expect(await relay.pass()).toBe(9);
    expect([versions(pier.taken, one), versions(pier.taken, two)]).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3],
    ]);
    expect([await relay.pass(), await relay.pending()]).toEqual([0, 0]);
  });

  it('hands the same rows over again when the answer was lost: a duplicate is normal, a loss is not', async () => {
    const pier = new Pier();
    const relay = new Relay(house.dock.connection, pier);
    const id = await aMooredFerry(house.dock, 9);
    await take(id, 2);
    pier.losesAnswer = 1;
    await expect(relay.pass()).rejects.toThrow('connection reset');
    expect(await relay.pending()).toBe(2);
    await relay.pass();
    expect(versions(pier.taken, id)).toEqual([1, 2, 1, 2]);
  });

  it('comes back by itself when the other side was away, and says so meanwhile', async () => {
    const pier = new Pier();
    pier.away = 2;
    const told: unknown[] = [];
    const relay = new Relay(house.dock.connection, pier, { busyMs: 5, idleMs: 20, onError: (error) => told.push(error) });
    const id = await aMooredFerry(house.dock, 9);
    await take(id, 3);
    relay.start();
    await eventually(async () => expect(await relay.pending()).toBe(0));
    await relay.stop();
    expect([versions(pier.taken, id), told.length]).toEqual([[1, 2, 3], 2]);
  });

  it('is woken by a commit in its process and does not wait for its poll', async () => {
    const pier = new Pier();
    const relay = new Relay(house.dock.connection, pier, { idleMs: 60_000 });
    let passed = 0;
    const deaf = wakes.on('outbox', house.dock.connection.name, () => passed++);
    relay.start();
    const id = await aMooredFerry(house.dock, 9);
    await take(id, 1);
    await eventually(() => expect(versions(pier.taken, id)).toEqual([1]));
    await relay.stop();
    deaf();
    expect(passed).toBe(1);
  });

  it('gives the lease back when it stops, so that the next one goes on at once', async () => {
    const relay = new Relay(house.dock.connection, new Pier());
    relay.start();
    await eventually(async () => expect(await house.dock.connection.collection('leases').countDocuments({ holder: { $gt: '' } })).toBe(1));
    await relay.stop();
    await take(await aMooredFerry(house.dock, 3), 2);
    expect(await new Relay((await house.another()).connection, new Pier()).pass()).toBe(2);
  });

  it('asks for pending rows by an index', async () => {
    await take(await aMooredFerry(house.dock, 9), 2);
    const outbox = house.dock.connection.collection<OutboxRow>('outbox');
    const plan = JSON.stringify(await outbox.find({ pending: true }).sort({ createdAt: 1, _id: 1 }).limit(500).explain('executionStats'));
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('COLLSCAN');
  });

  it('lets a key with very many rows wait for the next pass rather than break its order', async () => {
    const pier = new Pier();
    const relay = new Relay(house.dock.connection, pier);
    const [many, few] = [await aMooredFerry(house.dock, 90), await aMooredFerry(house.dock, 90)];
    for (let round = 0; round < 12; round++) await take(many, 5);
    await take(few, 2);
    expect(await relay.pass()).toBe(52);
    expect(versions(pier.taken, many)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    await relay.pass();
    expect(versions(pier.taken, many)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });
});
