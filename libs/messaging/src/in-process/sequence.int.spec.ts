import type { TripId } from '@fangang/kernel';
import type { OutboxRow } from '@fangang/persistence';
import { aDock, aMooredFerry, anOrigin, type Dock, takePlaces } from '@fangang/testing/ferry';
import { endOf, SequenceOutlet } from './sequence';

let house: Dock;
beforeEach(async () => {
  house = await aDock();
});
afterEach(() => house.close());

const outbox = () => house.dock.connection.collection<OutboxRow>('outbox');
const pending = () => outbox().find({ pending: true }).sort({ version: 1 }).toArray();
const take = (id: TripId, count: number) =>
  house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.change(caller, id, takePlaces(count)));
const placed = async () =>
  (await outbox().find({ placed: true }).sort({ position: 1 }).toArray()).map(({ position, version, pending: waits }) => [
    position,
    version,
    waits,
  ]);

describe("a source's one sequence", () => {
  it('numbers its news from one, without a hole, and leaves nothing pending', async () => {
    const id = await aMooredFerry(house.dock, 9);
    await take(id, 2);
    await new SequenceOutlet().deliver(house.dock.connection, await pending());
    await take(id, 1);
    await new SequenceOutlet().deliver(house.dock.connection, await pending());
    expect(await placed()).toEqual([
      [1, 1, undefined],
      [2, 2, undefined],
      [3, 3, undefined],
    ]);
    expect(await endOf(house.dock.connection)).toBe(3);
  });

  it('neither renumbers nor skips when a relay that had stood still brings rows that another has placed', async () => {
    const id = await aMooredFerry(house.dock, 9);
    await take(id, 2);
    const late = await pending();
    await new SequenceOutlet().deliver(house.dock.connection, late);
    await take(id, 1);
    await new SequenceOutlet().deliver(house.dock.connection, [...late, ...(await pending())]);
    expect(await placed()).toEqual([
      [1, 1, undefined],
      [2, 2, undefined],
      [3, 3, undefined],
    ]);
    expect(await endOf(house.dock.connection)).toBe(3);
  });

  it('places two hundred and fifty rows in their order', async () => {
    const id = await aMooredFerry(house.dock, 98);
    const other = await aMooredFerry(house.dock, 98);
    const third = await aMooredFerry(house.dock, 98);
    for (const ferry of [id, other, third]) for (let round = 0; round < 7; round++) await take(ferry, 12);
    const rows = await pending();
    await new SequenceOutlet().deliver(house.dock.connection, rows);
    const order = await outbox().find({ placed: true }).sort({ position: 1 }).toArray();
    expect(order.map(({ _id }) => _id)).toEqual(rows.map(({ _id }) => _id));
  });
});
