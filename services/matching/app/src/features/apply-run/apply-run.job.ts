import { Due, type Timer } from '@fangang/jobs';
import { Subscriber, done, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { Backstage } from '../../state/backstage';
import { ApplyJobStore } from '../../state/match-run.store';
import { applyWaits, lookAgain } from '../../state/match-run.timers';
import { ApplyWaitingJob } from './apply-waiting-job';

@Subscriber()
export class ApplyRunWhenJobWaits {
  constructor(
    private readonly jobs: ApplyJobStore,
    private readonly backstage: Backstage,
    private readonly applyWaitingJob: ApplyWaitingJob,
  ) {}

  /** Due: at once, then every minute while it is not done. Effect: the job goes on behind the scenes, where it stopped. Safe twice. */
  @Due(applyWaits, 'job')
  async whenJobWaits(timer: Timer<'job'>, caller: Caller) {
    const job = await this.jobs.find(caller, timer.subject);
    if (job?.state !== 'RUNNING') return skipped('INVALID_TRANSITION');
    await caller.unit.schedule([lookAgain(timer, caller.unit.now)], []);
    caller.unit.afterCommit(() => this.backstage.begin(timer.subject, (goesOn) => this.applyWaitingJob.goOn(timer.subject, goesOn)));
    return done;
  }
}
