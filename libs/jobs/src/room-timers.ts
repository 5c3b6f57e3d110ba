import type { InvokeDue } from '@fangang/messaging';
import type { Room } from '@fangang/persistence';
import { type HintOptions, TimerHints } from './bullmq/timer-hints';
import { Sweeper, type SweeperOptions } from './sweeper';
import { type TimerObserver, TimerRunner } from './timer-runner';

export interface RoomTimersOptions {
  readonly observer?: TimerObserver;
  readonly onError?: (error: unknown) => void;
  /** Where there is a Redis: hints fire in time, and the sweeper only comes by for what they left. */
  readonly hints?: Omit<HintOptions, 'onError'>;
  /** Other than what follows from `hints`; for specs. */
  readonly sweeper?: Omit<SweeperOptions, 'onError'>;
}

const alone = { everyMs: 1_000, overdueMs: 0 };
const besideHints = { everyMs: 15_000, overdueMs: 5_000 };

/** The timers of one room in one process: begins once events may be handled, ends before the transports and MongoDB do. */
export class RoomTimers {
  readonly runner: TimerRunner;
  private readonly sweeper: Sweeper;
  private readonly hints: TimerHints | undefined;

  /** @param handlers of all rooms of the process (`EventTransport.dueHandlers()`) */
  constructor(room: Room, handlers: ReadonlyMap<string, InvokeDue>, { observer, onError, hints, sweeper }: RoomTimersOptions = {}) {
    const told = onError ? { onError } : {};
    this.runner = new TimerRunner(room, handlers, observer);
    this.sweeper = new Sweeper(this.runner, { ...(hints ? besideHints : alone), ...sweeper, ...told });
    this.hints = hints && new TimerHints(this.runner, { ...hints, ...told });
  }

  start(): void {
    this.hints?.start();
    this.sweeper.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.sweeper.stop(), this.hints?.stop()]);
  }

  /** Timers that are due and not done. */
  overdue(): Promise<number> {
    return this.runner.overdue();
  }
}
