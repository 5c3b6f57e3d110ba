import { type JobId, type RunId, instant } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { type ApplyFact, type ApplyJob, applyNext, askApply, blankJob, evolveJob } from './apply-job';

const jobId = 'job_01E10000000000000000000001' as JobId;
const runId = 'run_01E10000000000000000000001' as RunId;
const at = instant('2020-02-20T05:00:00+08:00');
const asked = (chunks: number, thenOffer: boolean): ApplyFact => ({
  type: 'ApplyAsked',
  runId,
  area: '990101',
  actor: 'usr:xian',
  at,
  thenOffer,
  chunks,
});
const done = (applied: number, over: Partial<ApplyJob['counts']> = {}): ApplyFact => ({
  type: 'ChunkApplied',
  counts: { applied, stale: 0, refused: 0, offered: 0, ...over },
});
const job = (...facts: ApplyFact[]) => given<ApplyJob, ApplyFact>(evolveJob, blankJob(jobId), ...facts);
const first = { pass: 'PROPOSE', chunk: 0 } as const;
const counts = { applied: 25, stale: 0, refused: 0, offered: 0 };

describe('applying a proposal', () => {
  it('is asked for once under one id', () =>
    job(asked(2, false))
      .when((j) => askApply({ runId, area: '990101', actor: 'usr:xian', thenOffer: false, chunks: 2 })(j, at))
      .thenRefused('INVALID_TRANSITION', { from: 'RUNNING', to: 'RUNNING' }));
  it('counts each chunk once, though two processes are at it', () =>
    job(asked(2, false), done(25))
      .when(applyNext(first, counts))
      .thenRefused('INVALID_TRANSITION', { from: 'RUNNING PROPOSE 1', to: 'PROPOSE 0' }));
  it('offers in a second pass over the same chunks', () =>
    job(asked(1, true))
      .when(applyNext(first, counts))
      .thenState(({ state, pass, next }) => [state, pass, next], ['RUNNING', 'OFFER', 0]));
  it('is done after the last chunk, and says so when something was left out', () => {
    job(asked(1, true), done(25))
      .when(applyNext({ pass: 'OFFER', chunk: 0 }, { ...counts, applied: 0, offered: 25 }))
      .thenState(({ state }) => state, 'DONE');
    job(asked(1, false))
      .when(applyNext(first, { ...counts, stale: 1 }))
      .thenState(({ state }) => state, 'DONE_WITH_ERRORS');
  });
  it('of nothing is done at once', () =>
    job()
      .when((j) => askApply({ runId, area: '990101', actor: 'usr:xian', thenOffer: true, chunks: 0 })(j, at))
      .thenState(({ state }) => state, 'DONE'));
});
