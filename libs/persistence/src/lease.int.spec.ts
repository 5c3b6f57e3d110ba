import { aDock, type Dock, eventually } from '@fangang/testing/ferry';
import { Lease } from './lease';

let house: Dock;
beforeAll(async () => {
  house = await aDock();
});
afterAll(() => house.close());

const lease = (name: string, holder: string, ttlMs?: number) => new Lease(house.dock.connection, name, holder, ttlMs);
const epochOf = async (name: string) =>
  (await house.dock.connection.collection<{ _id: string; epoch: number }>('leases').findOne({ _id: name }))?.epoch;

describe('a lease', () => {
  it('is refused to the second while the first has it, however often he asks', async () => {
    expect(await lease('relay', 'first').hold()).toBe(true);
    expect([await lease('relay', 'second').hold(), await lease('relay', 'second').hold()]).toEqual([false, false]);
    expect(await lease('relay', 'first').hold()).toBe(true);
  });

  it('goes to exactly one of twenty who ask at once for one that nobody had', async () => {
    const won = await Promise.all(Array.from({ length: 20 }, (_, index) => lease('fresh', `holder ${index}`).hold()));
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  it('goes to exactly one of twenty who ask at once for one that ran out', async () => {
    await lease('old', 'gone', 1).hold();
    const won = await eventually(async () => {
      const tries = await Promise.all(Array.from({ length: 20 }, (_, index) => lease('old', `holder ${index}`).hold()));
      expect(tries.some(Boolean)).toBe(true);
      return tries.filter(Boolean);
    });
    expect([won.length, await epochOf('old')]).toEqual([1, 2]);
  });

  it('goes to the next at once when it is given back, and only its holder can give it back', async () => {
    const [first, second] = [lease('given', 'first'), lease('given', 'second')];
    await first.hold();
    await second.release();
    expect(await second.hold()).toBe(false);
    await first.release();
    expect(await second.hold()).toBe(true);
    expect(await first.hold()).toBe(false);
  });

  it('is kept by who renews it, past the length it was first taken for', async () => {
    const [first, second] = [lease('kept', 'first', 400), lease('kept', 'second', 400)];
    await first.hold();
    const began = performance.now();
    const stolen: boolean[] = [];
    while (performance.now() - began < 1_000) {
      expect(await first.hold()).toBe(true);
      stolen.push(await second.hold());
    }
    expect(stolen).not.toContain(true);
  });
});
