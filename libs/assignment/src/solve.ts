import { augmentAll } from './augment';
import { canonicalOrder } from './canonical-order';
import { type AssignmentMode, type AssignmentProblem, SolverInputError, bonusOf, checkProblem, modes } from './problem';

/** Part of every result and of every run's input hash: another version may choose otherwise among equals. */
export const engineVersion = 'assignment/1-augmenting-paths';

/** How to solve; the default places most people. */
export interface SolveOptions {
  readonly mode?: AssignmentMode;
  /** The caller's, echoed. */
  readonly inputHash?: string;
}

/** An optimal assignment and the prices that prove it (`certify`). */
export interface AssignmentResult {
  readonly mode: AssignmentMode;
  /** Int32Array(W): edge chosen for each worker, −1 none. */
  readonly edge: Int32Array;
  /** Float64Array(O): price of one place, integers, points times `scale`, the mode's bonus in it; 0 where places are free. */
  readonly price: Float64Array;
  /** Power of two; 1 here. */
  readonly scale: number;
  /** What one person more counts in prices and bounds: 0 in maxWeight. */
  readonly bonus: number;
  /** Sum of plain scores, points, without bonus. */
  readonly value: number;
  /** Proven distance to the optimum of the objective solved, points. */
  readonly slack: number;
  /** value + slack. */
  readonly bound: number;
  /** slack / bound. */
  readonly gap: number;
  readonly optimal: boolean;
  readonly status: 'optimal';
  /** Persons placed. */
  readonly placed: number;
  /** Edges looked at: the measure of work. */
  readonly scans: number;
  readonly engineVersion: string;
  readonly inputHash?: string;
}

/**
 * Who goes where: exact, deterministic, in this call. The same arrays, keys and options give the same answer bit for bit; with keys
 * also in any order of rows.
 * @throws SolverInputError before any work, naming the row
 */
export const solve = (p: AssignmentProblem, { mode = 'mostPlaced', inputHash }: SolveOptions = {}): AssignmentResult => {
  if (!modes.includes(mode)) throw new SolverInputError('BAD_OPTION', -1);
  checkProblem(p);
  const bonus = bonusOf(p, mode);
  // A path adds and subtracts at most one edge of each worker; beyond this a double would no longer count exactly.
  if (bonus * (Math.min(p.workers, p.openings) + 2) > Number.MAX_SAFE_INTEGER) throw new SolverInputError('SCORE_RANGE', -1);
  const c = canonicalOrder(p);
  const { market, scans } = augmentAll(c, bonus);
  const edge = new Int32Array(p.workers).fill(-1);
  const price = new Float64Array(p.openings);
  let value = 0;
  let placed = 0;
  for (let i = 0; i < p.workers; i++) {
    const e = market.edge[i]!;
    if (e < 0) continue;
    edge[c.worker[i]!] = c.edge[e]!;
    value += c.score[e]!;
    placed++;
  }
  for (let j = 0; j < p.openings; j++) price[c.opening[j]!] = market.price[j]!;
  return {
    ...{
      mode,
      bonus,
      edge,
      price,
      scale: 1,
      value,
      slack: 0,
      bound: value,
      gap: 0,
      optimal: true,
      status: 'optimal',
      placed,
      scans,
      engineVersion,
    },
    ...(inputHash === undefined ? {} : { inputHash }),
  };
};
