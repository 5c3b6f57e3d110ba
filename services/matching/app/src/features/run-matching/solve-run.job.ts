import { Due, type Timer } from '@fangang/jobs';
import { Subscriber, done, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { Backstage } from '../../state/backstage';
import { MatchRunStore } from '../../state/match-run.store';
import { lookAgain, runWaits } from '../../state/match-run.timers';
import { SolveWaitingRun } from './solve-waiting-run';

@Subscriber()
export class SolveRunWhenItWaits {
  constructor(
    private readonly runs: MatchRunStore,
    private readonly backstage: Backstage,
    private readonly solveWaitingRun: SolveWaitingRun,
  ) {}

  /** Due: at once, then every minute while it waits. Effect: a run is solved behind the scenes. Safe twice: a solved one is left alone. */
  @Due(runWaits, 'run')
  async whenRunWaits(timer: Timer<'run'>, caller: Caller) {
    const run = await this.runs.find(caller, timer.subject);
    if (run?.state !== 'QUEUED') return skipped('INVALID_TRANSITION');
    await caller.unit.schedule([lookAgain(timer, caller.unit.now)], []);
    caller.unit.afterCommit(() => this.backstage.begin(timer.subject, () => this.solveWaitingRun.solve(timer.subject)));
    return done;
  }
}
