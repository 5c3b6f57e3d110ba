import { Turnstile } from './turnstile';

/** Lets everything that can go on now go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets one in at a time, in the order in which they came', async () => {
    const turnstile = new Turnstile();
    const inside: number[] = [];
    const visits = [1, 2, 3].map(async (who) => {
      const release = await turnstile.enter(['Trip:1']);
      inside.push(who);
      return release;
    });
    await settled();
    expect(inside).toEqual([1]);
    (await visits[0])?.();
    await settled();
    expect(inside).toEqual([1, 2]);
    (await visits[1])?.();
    (await visits[2])?.();
    expect([inside, turnstile.busy]).toEqual([[1, 2, 3], 0]);
  });

  it('does not let those wait who want something else', async () => {
    const turnstile = new Turnstile();
    await turnstile.enter(['Trip:1']);
    expect(typeof (await turnstile.enter(['Trip:2', 'Trip:3']))).toBe('function');
  });

  it('never has two wait for each other, whatever the order in which they name what they want', async () => {
    const turnstile = new Turnstile();
    const names: string[] = [];
    const visit = async (who: string, keys: readonly string[]) => {
      const release = await turnstile.enter(keys);
      names.push(who);
      await settled();
      release();
    };
    await Promise.all([visit('a', ['x', 'y', 'z']), visit('b', ['z', 'x']), visit('c', ['y', 'x', 'y']), visit('d', ['z'])]);
    expect(names.sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(turnstile.busy).toBe(0);
  });

  it('lets everybody in who wants nothing', async () => {
    const turnstile = new Turnstile();
    (await turnstile.enter([]))();
    expect(turnstile.busy).toBe(0);
  });
});
