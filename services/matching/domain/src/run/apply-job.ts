import { type Decision, type Instant, type JobId, type Refusal, type RunId, accept, refuse } from '@fangang/kernel';

/** What a job of applying has done so far, in lines. */
export interface ApplyCounts {
  readonly applied: number;
  /** Changed since the run. */
  readonly stale: number;
  /** A guard said no. */
  readonly refused: number;
  /** Second pass. */
  readonly offered: number;
}

/** 应用任务: a proposal applied chunk by chunk, each in a transaction of its own; goes on where it stopped. */
export interface ApplyJob {
  readonly jobId: JobId;
  readonly state: 'NONE' | 'RUNNING' | 'DONE' | 'DONE_WITH_ERRORS';
  readonly runId: RunId | null;
  /** The division prefix of the run: who may look at the job. */
  readonly area: string;
  readonly actor: string;
  readonly askedAt: Instant | null;
  readonly thenOffer: boolean;
  readonly chunks: number;
  readonly pass: 'PROPOSE' | 'OFFER';
  /** The chunk that comes next in this pass, from 0. */
  readonly next: number;
  readonly counts: ApplyCounts;
}

export interface ApplyAsked {
  readonly type: 'ApplyAsked';
  readonly runId: RunId;
  readonly area: string;
  readonly actor: string;
  readonly at: Instant;
  readonly thenOffer: boolean;
  readonly chunks: number;
}
export interface ChunkApplied {
  readonly type: 'ChunkApplied';
  readonly counts: ApplyCounts;
}
export type ApplyFact = ApplyAsked | ChunkApplied;

const none: ApplyCounts = { applied: 0, stale: 0, refused: 0, offered: 0 };
export const blankJob = (jobId: JobId): ApplyJob => ({
  jobId,
  state: 'NONE',
  runId: null,
  area: '',
  actor: '',
  askedAt: null,
  thenOffer: false,
  chunks: 0,
  pass: 'PROPOSE',
  next: 0,
  counts: none,
});

const plus = (a: ApplyCounts, b: ApplyCounts): ApplyCounts => ({
  applied: a.applied + b.applied,
  stale: a.stale + b.stale,
  refused: a.refused + b.refused,
  offered: a.offered + b.offered,
});

/** After the last chunk of the last pass it is done; of a pass that is done the other one begins. */
const onward = (job: ApplyJob): ApplyJob => {
  if (job.next < job.chunks) return job;
  if (job.pass === 'PROPOSE' && job.thenOffer && job.chunks > 0) return { ...job, pass: 'OFFER', next: 0 };
  const { applied, offered, stale, refused } = job.counts;
  const clean = stale + refused === 0 && (!job.thenOffer || offered === applied);
  return { ...job, state: clean ? 'DONE' : 'DONE_WITH_ERRORS' };
};

export const evolveJob = (job: ApplyJob, fact: ApplyFact): ApplyJob => {
  if (fact.type === 'ChunkApplied') return onward({ ...job, next: job.next + 1, counts: plus(job.counts, fact.counts) });
  const { runId, area, actor, at, thenOffer, chunks } = fact;
  return onward({ ...job, state: 'RUNNING', runId, area, actor, askedAt: at, thenOffer, chunks });
};

type NoWay = Refusal<'INVALID_TRANSITION'>;

/** A person applies all or part of a proposal. */
export const askApply =
  (order: Omit<ApplyAsked, 'type' | 'at'>) =>
  (job: ApplyJob, now: Instant): Decision<ApplyAsked, NoWay> =>
    job.state === 'NONE'
      ? accept({ type: 'ApplyAsked', ...order, at: now })
      : refuse('INVALID_TRANSITION', { from: job.state, to: 'RUNNING' });

/** One chunk is done. Only the next one of the pass that runs counts: of two processes at one job the second one is refused. */
export const applyNext =
  ({ pass, chunk }: { readonly pass: ApplyJob['pass']; readonly chunk: number }, counts: ApplyCounts) =>
  (job: ApplyJob): Decision<ChunkApplied, NoWay> =>
    job.state === 'RUNNING' && job.pass === pass && job.next === chunk
      ? accept({ type: 'ChunkApplied', counts })
      : refuse('INVALID_TRANSITION', { from: `${job.state} ${job.pass} ${job.next}`, to: `${pass} ${chunk}` });
