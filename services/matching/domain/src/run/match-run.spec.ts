import { type RunId, instant } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { type MatchRun, type RunFact, type RunFigures, askRun, blankRun, evolveRun, failRun, solveRun } from './match-run';

const order = { area: '990101', mode: 'mostPlaced', seed: 7 } as const;
const asked: RunFact = { type: 'RunAsked', order, actor: 'usr:xian', at: instant('2020-02-20T05:00:00+08:00') };
const figures: RunFigures = {
  at: instant('2020-02-20T05:00:01+08:00'),
  engine: 'assignment/1',
  inputHash: 'sha256:in',
  resultHash: 'sha256:out',
  candidates: 3,
  openings: 1,
  placed: 2,
  notPlaced: 1,
  notPlacedByReason: { OUTBID: 1 },
  value: 12_000,
  bound: 12_000,
};
const run = (...facts: RunFact[]) => given<MatchRun, RunFact>(evolveRun, blankRun('run_01E10000000000000000000001' as RunId), ...facts);

describe('a run', () => {
  it('is solved once, though two processes solve it', () => {
    run(asked)
      .when(solveRun(figures))
      .thenState(({ state }) => state, 'DONE');
    run(asked, { type: 'RunSolved', ...figures })
      .when(solveRun(figures))
      .thenRefused('INVALID_TRANSITION', { from: 'DONE', to: 'DONE' });
  });
  it('that cannot be solved says why, and stays so', () => {
    run(asked)
      .when(failRun('TOO_LARGE'))
      .thenState(({ state, reasonCode }) => [state, reasonCode], ['FAILED', 'TOO_LARGE']);
    run(asked, { type: 'RunFailed', reasonCode: 'TOO_LARGE' })
      .when(failRun('TOO_LARGE'))
      .thenRefused('INVALID_TRANSITION', { from: 'FAILED', to: 'FAILED' });
  });
  it('is asked for once under one id', () =>
    run(asked)
      .when((r) => askRun(order, 'usr:xian')(r, figures.at))
      .thenRefused('INVALID_TRANSITION', { from: 'QUEUED', to: 'QUEUED' }));
});
