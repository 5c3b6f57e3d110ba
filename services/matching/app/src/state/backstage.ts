import { RoomLog } from '@fangang/service-kit';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** Asked between two pieces of work: false once the process is about to end. */
export type GoesOn = () => boolean;

/**
 * Work behind the scenes that a timer began: once at a time for each name in this process. It survives nothing itself: what it does not
 * finish, its timer begins again, here or in another process.
 */
@Injectable()
export class Backstage implements BeforeApplicationShutdown {
  private readonly running = new Map<string, Promise<void>>();
  private ending = false;

  constructor(private readonly log: RoomLog) {}

  /** Begins `work` unless it is under way here; answers at once. */
  begin(name: string, work: (goesOn: GoesOn) => Promise<void>): void {
    if (this.ending || this.running.has(name)) return;
    const done = work(() => !this.ending)
      .catch((error: unknown) => this.log.fault('work behind the scenes failed', error, { service: 'matching', id: name }))
      .finally(() => this.running.delete(name));
    this.running.set(name, done);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    await Promise.all(this.running.values());
  }
}
