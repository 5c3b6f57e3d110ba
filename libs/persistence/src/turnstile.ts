/**
 * An in-process queue per key. A unit that lost a write conflict waits here for its turn on every aggregate it touched, holding
 * no transaction, and keeps the turn until it settles; without it fifty requests for five places starve each other (M5).
 */
export class Turnstile {
  private readonly tails = new Map<string, Promise<void>>();

  /** Waits for all keys, in text order so that no two waiters block each other; answers the release. */
  async enter(keys: readonly string[]): Promise<() => void> {
    const releases: (() => void)[] = [];
    for (const key of [...new Set(keys)].sort()) releases.push(await this.one(key));
    return () => releases.forEach((release) => release());
  }

  /** Keys with somebody inside or waiting; for tests. */
  get busy(): number {
    return this.tails.size;
  }

  private async one(key: string): Promise<() => void> {
    const before = this.tails.get(key);
    let open = (): void => undefined;
    const mine = new Promise<void>((resolve) => (open = resolve));
    this.tails.set(key, mine);
    await before;
    return () => {
      if (this.tails.get(key) === mine) this.tails.delete(key);
      open();
    };
  }
}
