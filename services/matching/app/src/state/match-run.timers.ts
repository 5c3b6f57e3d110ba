import type { ApplyJob, MatchRun } from '@fangang/matching-domain';
import { type Instant, plusMinutes } from '@fangang/kernel';
import type { TimerRow } from '@fangang/persistence';

/** A run waits to be solved. */
export const runWaits = 'matching.run-waits';
/** A job of applying is not done. */
export const applyWaits = 'matching.apply-waits';

/** Due at once; whoever takes it sets it again for later, so that work which died with its process is taken up again. */
export const runTimers = ({ runId, state, askedAt }: MatchRun): readonly TimerRow[] =>
  state === 'QUEUED' && askedAt ? [{ kind: runWaits, subject: runId, epoch: 1, dueAt: askedAt }] : [];

export const applyTimers = ({ jobId, state, askedAt }: ApplyJob): readonly TimerRow[] =>
  state === 'RUNNING' && askedAt ? [{ kind: applyWaits, subject: jobId, epoch: 1, dueAt: askedAt }] : [];

/** Minutes of business time after which work that is not done is looked at again. */
const againAfterMinutes = 1;
export const lookAgain = (timer: TimerRow, now: Instant): TimerRow => ({ ...timer, dueAt: plusMinutes(now, againAfterMinutes) });
