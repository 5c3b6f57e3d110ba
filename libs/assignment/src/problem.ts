/** Why an instance is refused before any work; `SCORE_NOT_INTEGER` cannot happen in typed arrays and is for readers of files. */
export type InputFault =
  'SIZE_MISMATCH' | 'INDEX_RANGE' | 'DUPLICATE_EDGE' | 'SCORE_RANGE' | 'NEGATIVE_HEADCOUNT' | 'TOO_LARGE' | 'BAD_OPTION';

/** An instance that cannot be meant. `at` is the row it refuses: a worker, an edge or an opening, −1 for the whole. */
export class SolverInputError extends Error {
  constructor(
    readonly code: InputFault,
    readonly at: number,
  ) {
    super(`${code} at ${at}`);
    this.name = 'SolverInputError';
  }
}

/**
 * Who could go where: W workers, O openings, E eligible pairs in compressed rows (algorithms.md 1.1, 1.2).
 * Maximise the sum of scores of the chosen pairs, each worker at most once, each opening at most `headcount` times.
 */
export interface AssignmentProblem {
  /** W. */
  readonly workers: number;
  /** O. */
  readonly openings: number;
  /** Int32Array(W + 1): edges of worker i are offsets[i] … offsets[i + 1] − 1; E = offsets[W]. */
  readonly offsets: Int32Array;
  /** Int32Array(E): opening of an edge, 0 … O − 1, none twice within a row. */
  readonly opening: Int32Array;
  /** Int32Array(E): points, 1 … 10,000,000, without any bonus. */
  readonly score: Int32Array;
  /** Int32Array(O): free places, ≥ 0; what is held already is subtracted before. */
  readonly headcount: Int32Array;
  /** `keysOf` per row. With keys the order of rows decides nothing: ties go to the lower key. Without them row order counts. */
  readonly key?: { readonly worker: Uint32Array; readonly opening: Uint32Array };
}

/** `mostPlaced` (default): most people, then the highest sum. `maxWeight`: the highest sum alone. */
export type AssignmentMode = 'mostPlaced' | 'maxWeight';
/** Every mode there is. */
export const modes: readonly AssignmentMode[] = ['mostPlaced', 'maxWeight'];

const maxScore = 10_000_000;
const limits = { workers: 2 ** 24, openings: 2 ** 20 };

/** @throws SolverInputError naming the first row that cannot be meant */
export const checkProblem = ({ workers, openings, offsets, opening, score, headcount, key }: AssignmentProblem): void => {
  const refuse = (code: InputFault, at: number): never => {
    throw new SolverInputError(code, at);
  };
  if (!Number.isInteger(workers) || workers < 0 || !Number.isInteger(openings) || openings < 0) refuse('SIZE_MISMATCH', -1);
  if (workers > limits.workers || openings > limits.openings) refuse('TOO_LARGE', -1);
  const edges = offsets[workers] ?? -1;
  if (offsets.length !== workers + 1 || offsets[0] !== 0 || headcount.length !== openings) refuse('SIZE_MISMATCH', -1);
  if (opening.length !== edges || score.length !== edges) refuse('SIZE_MISMATCH', -1);
  if (key && (key.worker.length !== 2 * workers || key.opening.length !== 2 * openings)) refuse('SIZE_MISMATCH', -1);
  for (let j = 0; j < openings; j++) if (headcount[j]! < 0) refuse('NEGATIVE_HEADCOUNT', j);
  const seenBy = new Int32Array(openings).fill(-1);
  for (let i = 0; i < workers; i++) {
    if (offsets[i + 1]! < offsets[i]!) refuse('SIZE_MISMATCH', i);
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const j = opening[e]!;
      if (j < 0 || j >= openings) refuse('INDEX_RANGE', e);
      if (seenBy[j] === i) refuse('DUPLICATE_EDGE', e);
      if (score[e]! < 1 || score[e]! > maxScore) refuse('SCORE_RANGE', e);
      seenBy[j] = i;
    }
  }
};

/**
 * What one person more is worth in points: 0 in `maxWeight`; in `mostPlaced` more than any sum of scores can be, so that persons
 * count first and exactly (algorithms.md 1.6). A price or bound of the result is in points with this bonus in it.
 */
export const bonusOf = ({ workers, openings, headcount, score }: AssignmentProblem, mode: AssignmentMode): number => {
  if (mode === 'maxWeight') return 0;
  let highest = 0;
  for (let e = 0; e < score.length; e++) if (score[e]! > highest) highest = score[e]!;
  let places = 0;
  for (let j = 0; j < openings; j++) places += headcount[j]!;
  return 1 + highest * Math.min(workers, places);
};
