import { problemOf } from './instance.builders';
import { type AssignmentMode, SolverInputError } from './problem';
import { solve } from './solve';

const p = problemOf(
  [1, 2],
  [
    [
      [0, 3],
      [1, 4],
    ],
    [[1, 5]],
  ],
);
const fault = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof SolverInputError) return [error.code, error.at];
  }
  return 'no fault';
};

describe('an instance that cannot be meant is refused by its row', () => {
  it.each([
    ['a score of nothing', { ...p, score: Int32Array.of(3, 0, 5) }, ['SCORE_RANGE', 1]],
    ['a score beyond the range', { ...p, score: Int32Array.of(3, 4, 10_000_001) }, ['SCORE_RANGE', 2]],
    ['an opening that is not there', { ...p, opening: Int32Array.of(0, 2, 1) }, ['INDEX_RANGE', 1]],
    ['one opening twice for one person', { ...p, opening: Int32Array.of(0, 0, 1) }, ['DUPLICATE_EDGE', 1]],
    ['fewer places than none', { ...p, headcount: Int32Array.of(1, -1) }, ['NEGATIVE_HEADCOUNT', 1]],
    ['arrays of different sizes', { ...p, score: Int32Array.of(3, 4) }, ['SIZE_MISMATCH', -1]],
    ['rows that run backwards', { ...p, offsets: Int32Array.of(0, 3, 3, 3), workers: 2 }, ['SIZE_MISMATCH', -1]],
    ['keys of another size', { ...p, key: { worker: new Uint32Array(2), opening: new Uint32Array(4) } }, ['SIZE_MISMATCH', -1]],
    ['more openings than the engine counts', { ...p, openings: 2 ** 20 + 1 }, ['TOO_LARGE', -1]],
  ])('%s', (_, spoiled, expected) => expect(fault(() => solve(spoiled))).toEqual(expected));
  it('an unknown mode', () => expect(fault(() => solve(p, { mode: 'stable' as AssignmentMode }))).toEqual(['BAD_OPTION', -1]));
  it('sums that a double would no longer count exactly', () => {
    const many = Array.from({ length: 40_000 }, () => [[0, 10_000_000] as const]);
    expect(fault(() => solve({ ...problemOf([40_000, ...Array.from({ length: 60_000 }, () => 0)], many) }))).toEqual(['SCORE_RANGE', -1]);
  });
});
