import { instantOf, msOf } from '@fangang/kernel';
import { Nap, type TimerRow, wakes } from '@fangang/persistence';
import type { TimerRunner } from './timer-runner';

const page = 100;

export interface SweeperOptions {
  /** 1,000 where nothing else fires timers, 15,000 beside hints. */
  readonly everyMs?: number;
  /** Leaves alone what is overdue by less: 0 where nothing else fires timers, 5,000 beside hints. */
  readonly overdueMs?: number;
  /** Told when a sweep failed; the next one comes all the same. */
  readonly onError?: (error: unknown) => void;
}

/** Walks over what is due, again and again. It alone keeps the promise that no timer is lost; hints are only faster. */
export class Sweeper {
  private running = false;
  private stopping = false;
  private done: Promise<void> = Promise.resolve();
  private readonly nap = new Nap();
  private stopListening: () => void = () => undefined;
  /** Business time − this process's own, as last read: only to guess whether waking up is worth it. */
  private offsetMs = 0;

  constructor(
    private readonly runner: TimerRunner,
    private readonly options: SweeperOptions = {},
  ) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    this.stopping = false;
    this.stopListening = wakes.on('timers', this.runner.room.connection.name, (rows) => this.ring(rows));
    this.done = this.loop();
  }

  /** Finishes the timer in hand. */
  async stop(): Promise<void> {
    this.running = false;
    this.stopping = true;
    this.stopListening();
    this.nap.ring();
    await this.done;
  }

  /** One walk over what is due now and overdue by so much; answers how many were tried. */
  async sweep(overdueMs = this.options.overdueMs ?? 0): Promise<number> {
    // Read once: what fails in this walk waits for the next one.
    const { now, platformNow } = await this.runner.room.work.clock.read();
    this.offsetMs = msOf(now) - Date.now();
    for (let tried = 0; ;) {
      const ids = await this.runner.due(instantOf(msOf(now) - overdueMs), platformNow, page);
      for (const id of ids) {
        if (this.stopping) return tried;
        await this.runner.fire(id);
        tried++;
      }
      if (ids.length < page) return tried;
    }
  }

  /** Set for an hour that has come already: not worth waiting for the next walk. */
  private ring(rows: readonly TimerRow[]): void {
    const { overdueMs = 0 } = this.options;
    const now = instantOf(Date.now() + this.offsetMs - overdueMs);
    if (!rows.some(({ dueAt }) => dueAt <= now)) return;
    this.nap.ring();
  }

  private async loop(): Promise<void> {
    const { everyMs = 1_000, onError } = this.options;
    // Nobody was here: what is due now has waited long enough.
    let overdueMs: number | undefined = 0;
    while (this.running) {
      this.nap.forget();
      try {
        await this.sweep(overdueMs);
        overdueMs = undefined;
      } catch (error) {
        onError?.(error);
      }
      if (this.running) await this.nap.take(everyMs);
    }
  }
}
