import type { TripId } from '@fangang/kernel';
import { aDock, aMooredFerry, anOrigin, type Dock, type DockRoom, moor, takePlaces } from '@fangang/testing/ferry';
import { GuardHit } from './errors';
import { newId } from './ids';
import type { OutboxRow } from './outbox-row';

let house: Dock;
beforeAll(async () => {
  house = await aDock();
});
afterAll(() => house.close());

const questions = 8;

/** What so many people hear who want a place at the same moment: `DONE`, a refusal's code, or the name of an error. */
const answers = async (rooms: readonly DockRoom[], id: TripId, people: number): Promise<Record<string, number>> => {
  const heard = await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const { work, ferries } = rooms[index % rooms.length] as DockRoom;
      try {
        const decision = await work.run(anOrigin(), async (caller) => {
          // A real command asks about as often before it decides: the longer a unit, the more of its kind it loses to.
          for (let asked = 0; asked < questions; asked++) await ferries.find(caller, id);
          return ferries.change(caller, id, takePlaces());
        });
        return decision.ok ? 'DONE' : decision.refusal.code;
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  const count: Record<string, number> = {};
  for (const word of heard) count[word] = (count[word] ?? 0) + 1;
  return count;
};

const takenOf = ({ work, ferries }: DockRoom, id: TripId) => work.run(anOrigin(), async (caller) => (await ferries.get(caller, id)).taken);
const newsOf = ({ connection }: DockRoom, id: TripId) =>
  connection.collection<OutboxRow>('outbox').find({ key: id }).sort({ version: 1 }).toArray();

describe('people who want places of one ferry at the same moment', () => {
  it('get all five of five, and the other forty-five are told that it is full', async () => {
    const id = await aMooredFerry(house.dock, 5);
    expect(await answers([house.dock], id, 50)).toEqual({ DONE: 5, FERRY_FULL: 45 });
    expect(await takenOf(house.dock, id)).toBe(5);
    expect(house.dock.work.turnstile.busy).toBe(0);
  });

  it('get all twenty-four of twenty-four, and nobody is sent away to try again', async () => {
    const id = await aMooredFerry(house.dock, 24);
    expect(await answers([house.dock], id, 50)).toEqual({ DONE: 24, FERRY_FULL: 26 });
    expect(await takenOf(house.dock, id)).toBe(24);
  });

  it('get the same from two processes that share no queue', async () => {
    const id = await aMooredFerry(house.dock, 24);
    expect(await answers([house.dock, await house.another()], id, 50)).toEqual({ DONE: 24, FERRY_FULL: 26 });
    expect(await takenOf(house.dock, id)).toBe(24);
  });

  it('leave news that is numbered without a hole or a repeat', async () => {
    const id = await aMooredFerry(house.dock, 12);
    await answers([house.dock, await house.another()], id, 20);
    const news = await newsOf(house.dock, id);
    expect(news.map(({ version }) => version)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(news.map(({ body }) => (JSON.parse(body) as { data: { counted: number } }).data.counted)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });
});

describe('a unit of work', () => {
  it('leaves nothing when its work throws, not even news', async () => {
    const { work, ferries, connection } = house.dock;
    const id = await aMooredFerry(house.dock, 3);
    const broken = work.run(anOrigin(), async (caller) => {
      await ferries.change(caller, id, takePlaces(2));
      throw new RangeError('of the handler');
    });
    await expect(broken).rejects.toThrow(RangeError);
    expect(await takenOf(house.dock, id)).toBe(0);
    expect(await connection.collection('outbox').countDocuments({ key: id })).toBe(0);
  });

  it('wakes nobody when it is undone, and only after the commit when it is not', async () => {
    const { work, connection } = house.dock;
    const seen: string[] = [];
    await work
      .run(anOrigin(), (caller) => {
        caller.unit.afterCommit(() => seen.push('undone'));
        return Promise.reject(new RangeError('no'));
      })
      .catch(() => undefined);
    await work.run(anOrigin(), async ({ unit }) => {
      await connection.collection<{ _id: string }>('audit').insertOne({ _id: newId('evt') }, { session: unit.session });
      unit.afterCommit(() => seen.push('committed'));
      seen.push('inside');
    });
    expect(seen).toEqual(['inside', 'committed']);
  });

  it('begins again with what another has written meanwhile, instead of writing over it', async () => {
    const { work, ferries } = house.dock;
    const other = await house.another();
    const id = await aMooredFerry(house.dock, 9);
    const before: number[] = [];
    await work.run(anOrigin(), async (caller) => {
      const { taken } = await ferries.get(caller, id);
      before.push(taken);
      if (before.length === 1) await other.work.run(anOrigin(), (theirs) => other.ferries.change(theirs, id, takePlaces()));
      return ferries.change(caller, id, takePlaces());
    });
    expect(before).toEqual([0, 1]);
    expect(await takenOf(house.dock, id)).toBe(2);
  });

  it('is beaten by another process five times in a row, and still ends well', async () => {
    const { work, ferries } = house.dock;
    const other = await house.another();
    const id = await aMooredFerry(house.dock, 9);
    let tries = 0;
    const decision = await work.run(anOrigin(), async (caller) => {
      await ferries.get(caller, id);
      if (++tries <= 5) await other.work.run(anOrigin(), (theirs) => other.ferries.change(theirs, id, takePlaces()));
      return ferries.change(caller, id, takePlaces());
    });
    expect([decision.ok, tries, await takenOf(house.dock, id)]).toEqual([true, 6, 6]);
  });

  it('is not sent away for a first try that stood long in the crowd', async () => {
    const { work, ferries } = house.dock;
    const other = await house.another();
    const id = await aMooredFerry(house.dock, 9);
    let tries = 0;
    const decision = await work.run(anOrigin(), async (caller) => {
      await ferries.get(caller, id);
      if (++tries === 1) {
        await other.work.run(anOrigin(), (theirs) => other.ferries.change(theirs, id, takePlaces()));
        const began = performance.now();
        while (performance.now() - began < 2_100) await ferries.find(caller, id);
      }
      return ferries.change(caller, id, takePlaces());
    });
    expect([decision.ok, tries]).toEqual([true, 2]);
  });

  it('sees on its second try the row that the first one ran into', async () => {
    const { work, ferries } = house.dock;
    const id = newId('trp');
    const mooredBy = async ({ work: theirs, ferries: store }: DockRoom) =>
      theirs.run(anOrigin(), async (caller) =>
        (await store.find(caller, id)) ? 'THERE_ALREADY' : (await store.create(caller, id, moor(4))).ok ? 'DONE' : 'NO',
      );
    const rooms = [house.dock, await house.another(), house.dock, house.dock];
    expect((await Promise.all(rooms.map(mooredBy))).sort()).toEqual(['DONE', 'THERE_ALREADY', 'THERE_ALREADY', 'THERE_ALREADY']);
    expect(await work.run(anOrigin(), async (caller) => (await ferries.get(caller, id)).places)).toBe(4);
  });

  it('names the guard that held when the decision did not see it coming', async () => {
    const { work, ferries } = house.dock;
    const long = () => work.run(anOrigin(), (caller) => ferries.create(caller, newId('trp'), moor(120)));
    await long();
    const second = await long().catch((error: unknown) => error);
    expect(second).toBeInstanceOf(GuardHit);
    expect(second).toMatchObject({ index: 'long_berth' });
  });

  it('lets one of thirty have the only long berth', async () => {
    const own = await aDock();
    const tries = await Promise.allSettled(
      Array.from({ length: 30 }, () => own.dock.work.run(anOrigin(), (caller) => own.dock.ferries.create(caller, newId('trp'), moor(120)))),
    );
    const refused = tries.flatMap((result) => (result.status === 'rejected' ? [(result.reason as Error).name] : []));
    expect([tries.length - refused.length, new Set(refused)]).toEqual([1, new Set(['GuardHit'])]);
    await own.close();
  });
});
