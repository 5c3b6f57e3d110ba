import { plusMinutes, type Scope, type TripId } from '@fangang/kernel';
import { aDock, aMooredFerry, anOrigin, closing, type Dock, moor, sail, setClosing, takePlaces } from '@fangang/testing/ferry';
import { NotFound, ScopeNotServed } from './errors';
import { newId } from './ids';
import type { OutboxRow } from './outbox-row';
import type { StoredTimer } from './timers';

let house: Dock;
beforeAll(async () => {
  house = await aDock();
});
afterAll(() => house.close());

const change = (id: TripId, decide: Parameters<Dock['dock']['ferries']['change']>[2], scope?: Scope) =>
  house.dock.work.run(anOrigin(scope ? { scope } : {}), (caller) => house.dock.ferries.change(caller, id, decide));
const news = (id: TripId) => house.dock.connection.collection<OutboxRow>('outbox').find({ key: id }).sort({ version: 1 }).toArray();
const timers = (id: TripId) => house.dock.connection.collection<StoredTimer>('timers').find({ subject: id }).sort({ epoch: 1 }).toArray();

describe('an aggregate', () => {
  it('does not exist for somebody of another area, and looks as if it never had', async () => {
    const id = await aMooredFerry(house.dock, 2);
    const absent = newId('trp');
    await expect(change(id, takePlaces(), { kind: 'areas', areas: ['11'] })).rejects.toThrow(new NotFound('Ferry', id));
    await expect(change(absent, takePlaces(), { kind: 'areas', areas: ['9901'] })).rejects.toThrow(new NotFound('Ferry', absent));
    expect((await change(id, takePlaces(), { kind: 'areas', areas: ['9901'] })).ok).toBe(true);
  });

  it('is not even looked for by somebody without an area, or of a kind that it does not serve', async () => {
    const id = await aMooredFerry(house.dock, 2);
    await expect(change(id, takePlaces(), { kind: 'areas', areas: [] })).rejects.toThrow(ScopeNotServed);
    await expect(change(id, takePlaces(), { kind: 'none' })).rejects.toThrow(ScopeNotServed);
  });

  it('says each published fact once, numbered on from the last, and keeps to itself what is in-house', async () => {
    const id = await aMooredFerry(house.dock, 5);
    await change(id, takePlaces(2));
    await change(id, setClosing(30));
    await change(id, takePlaces());
    const rows = await news(id);
    expect(rows.map(({ version, type, pending }) => [version, type, pending])).toEqual([
      [1, 'HeadRecounted', true],
      [2, 'HeadRecounted', true],
      [3, 'HeadRecounted', true],
    ]);
  });

  it('says who was the first cause, what led here, and when in business time', async () => {
    const id = await aMooredFerry(house.dock, 5);
    const origin = anOrigin();
    const now = await house.dock.work.run(origin, async (caller) => {
      await house.dock.ferries.change(caller, id, takePlaces());
      return caller.unit.now;
    });
    const [row] = await news(id);
    expect(JSON.parse(row?.body ?? '')).toEqual({
      specversion: '1.0',
      id: row?._id,
      source: '/fangang/dock',
      type: 'HeadRecounted',
      subject: id,
      time: now,
      datacontenttype: 'application/json',
      dataschema: 'urn:fangang:HeadRecounted:1',
      schemaversion: 1,
      aggregateversion: 1,
      correlationid: origin.correlationid,
      causationid: origin.causationid,
      actor: origin.actor,
      data: { tripId: id, stopId: 'stop_01E2J8Z4Q0V9M3T7K5X1C6B8RD', counted: 1, expected: 5 },
    });
  });

  it('changes nothing and says nothing when it refuses', async () => {
    const id = await aMooredFerry(house.dock, 1);
    expect(await change(id, takePlaces(2))).toEqual({ ok: false, refusal: { code: 'FERRY_FULL', params: { places: 1 } } });
    expect(await news(id)).toEqual([]);
  });

  it('sets its timers with its state, moves them, and cancels what it no longer wants', async () => {
    const id = await aMooredFerry(house.dock, 1);
    const first = await house.dock.work.run(anOrigin(), async (caller) => {
      await house.dock.ferries.change(caller, id, setClosing(30));
      return caller.unit.now;
    });
    expect(await timers(id)).toEqual([
      { _id: `${closing}.${id}.1`, kind: closing, subject: id, epoch: 1, dueAt: plusMinutes(first, 30), state: 'PENDING', attempts: 0 },
    ]);
    await change(id, setClosing(60));
    await change(id, setClosing(null));
    expect((await timers(id)).map(({ epoch, state }) => [epoch, state])).toEqual([
      [1, 'CANCELLED'],
      [2, 'CANCELLED'],
    ]);
  });

  it('leaves no timer behind when the unit is undone', async () => {
    const id = await aMooredFerry(house.dock, 1);
    await house.dock.work
      .run(anOrigin(), async (caller) => {
        await house.dock.ferries.change(caller, id, setClosing(30));
        throw new RangeError('of the handler');
      })
      .catch(() => undefined);
    expect(await timers(id)).toEqual([]);
  });

  it('begins blank only where it is asked to', async () => {
    const { work, ferries } = house.dock;
    const id = newId('trp');
    await expect(change(id, moor(3))).rejects.toThrow(NotFound);
    expect((await work.run(anOrigin(), (caller) => ferries.upsert(caller, id, moor(3)))).ok).toBe(true);
    expect(await work.run(anOrigin(), (caller) => ferries.upsert(caller, id, moor(3)))).toMatchObject({
      refusal: { code: 'FERRY_MOORED' },
    });
    expect((await change(id, sail(0))).ok).toBe(true);
  });
});
