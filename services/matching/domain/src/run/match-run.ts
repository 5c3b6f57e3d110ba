import { type Decision, type Instant, type Refusal, type RunId, accept, refuse } from '@fangang/kernel';

/** What a run is asked for: an area's people, how, and with which seed. */
export interface RunOrder {
  /** Division prefix of the people; openings come from everywhere. */
  readonly area: string;
  readonly mode: 'mostPlaced' | 'maxWeight';
  readonly seed: number;
}

/** What came out, in figures; the rows lie beside the run. */
export interface RunFigures {
  /** Business time of the snapshot. */
  readonly at: Instant;
  readonly engine: string;
  readonly inputHash: string;
  readonly resultHash: string;
  readonly candidates: number;
  readonly openings: number;
  readonly placed: number;
  readonly notPlaced: number;
  readonly notPlacedByReason: Readonly<Record<string, number>>;
  /** Sum of plain scores, points, and the proven upper bound of it. */
  readonly value: number;
  readonly bound: number;
}

/** 匹配运行: asked for by a person, solved once, applied by a person. */
export interface MatchRun {
  readonly runId: RunId;
  readonly state: 'NONE' | 'QUEUED' | 'DONE' | 'FAILED';
  readonly order: RunOrder | null;
  /** Who asked, for the audit of what is done in his name. */
  readonly actor: string;
  readonly askedAt: Instant | null;
  readonly figures: RunFigures | null;
  /** Why it failed: a code. */
  readonly reasonCode: string | null;
}

export interface RunAsked {
  readonly type: 'RunAsked';
  readonly order: RunOrder;
  readonly actor: string;
  readonly at: Instant;
}
export interface RunSolved extends RunFigures {
  readonly type: 'RunSolved';
}
export interface RunFailed {
  readonly type: 'RunFailed';
  readonly reasonCode: string;
}
export type RunFact = RunAsked | RunSolved | RunFailed;

export const blankRun = (runId: RunId): MatchRun => ({
  runId,
  state: 'NONE',
  order: null,
  actor: '',
  askedAt: null,
  figures: null,
  reasonCode: null,
});

export const evolveRun = (run: MatchRun, fact: RunFact): MatchRun => {
  switch (fact.type) {
    case 'RunAsked':
      return { ...run, state: 'QUEUED', order: fact.order, actor: fact.actor, askedAt: fact.at };
    case 'RunSolved': {
      const { type: _type, ...figures } = fact;
      return { ...run, state: 'DONE', figures };
    }
    case 'RunFailed':
      return { ...run, state: 'FAILED', reasonCode: fact.reasonCode };
  }
};

type NoWay = Refusal<'INVALID_TRANSITION'>;
const noWay = ({ state }: MatchRun, to: MatchRun['state']) => refuse('INVALID_TRANSITION', { from: state, to });

/** Asks for a run. */
export const askRun =
  (order: RunOrder, actor: string) =>
  (run: MatchRun, now: Instant): Decision<RunAsked, NoWay> =>
    run.state === 'NONE' ? accept({ type: 'RunAsked', order, actor, at: now }) : noWay(run, 'QUEUED');

/** The answer is there. Whoever solves it a second time (a process that took over) finds it done. */
export const solveRun =
  (figures: RunFigures) =>
  (run: MatchRun): Decision<RunSolved, NoWay> =>
    run.state === 'QUEUED' ? accept({ type: 'RunSolved', ...figures }) : noWay(run, 'DONE');

/** It cannot be solved as asked. */
export const failRun =
  (reasonCode: string) =>
  (run: MatchRun): Decision<RunFailed, NoWay> =>
    run.state === 'QUEUED' ? accept({ type: 'RunFailed', reasonCode }) : noWay(run, 'FAILED');
