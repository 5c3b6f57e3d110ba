import { reasonsAgainst } from '../candidate/eligibility.rules';
import { scoreOf } from '../score/score.rules';
import type { RunInput } from './run-input';

/**
 * The arrays that a solver takes (compressed rows; shapes of `AssignmentProblem` in libs/assignment, which the domain does not know).
 * Row i is `input.candidates[i]`, column j `input.openings[j]`; the app adds keys from the run's seed.
 */
export interface MatchProblem {
  readonly workers: number;
  readonly openings: number;
  /** Int32Array(workers + 1). */
  readonly offsets: Int32Array;
  /** Int32Array(edges): column of each eligible pair, rising within a row. */
  readonly opening: Int32Array;
  /** Int32Array(edges): points. */
  readonly score: Int32Array;
  /** Int32Array(openings): places that nobody holds. */
  readonly headcount: Int32Array;
}

/** Every eligible pair with its score. Full openings stay in: then the reason is that others hold them, not that nothing fits. */
export const buildProblem = ({ candidates, openings, minAge, weights }: RunInput): MatchProblem => {
  const offsets = new Int32Array(candidates.length + 1);
  const columns: number[] = [];
  const scores: number[] = [];
  candidates.forEach((candidate, i) => {
    openings.forEach(({ opening }, j) => {
      if (reasonsAgainst(candidate, opening, minAge).length > 0) return;
      columns.push(j);
      scores.push(scoreOf(candidate, opening, weights).score);
    });
    offsets[i + 1] = columns.length;
  });
  return {
    workers: candidates.length,
    openings: openings.length,
    offsets,
    opening: Int32Array.from(columns),
    score: Int32Array.from(scores),
    headcount: Int32Array.from(openings, ({ places }) => places),
  };
};
