import { certify } from './certify';
import { keysOf } from './hash64';
import { problemOf, randomProblem, shuffled } from './instance.builders';
import type { AssignmentMode, AssignmentProblem } from './problem';
import { type AssignmentResult, solve } from './solve';

/** Every way to place everybody or nobody: the oracle for small instances. */
const bruteForce = (p: AssignmentProblem, mode: AssignmentMode): { placed: number; value: number } => {
  const free = Array.from(p.headcount);
  let best = { placed: 0, value: 0 };
  const better = (placed: number, value: number) =>
    mode === 'maxWeight' ? value > best.value : placed > best.placed || (placed === best.placed && value > best.value);
  const go = (i: number, placed: number, value: number): void => {
    if (i === p.workers) {
      if (better(placed, value)) best = { placed, value };
      return;
    }
    go(i + 1, placed, value);
    for (let e = p.offsets[i]!; e < p.offsets[i + 1]!; e++) {
      const j = p.opening[e]!;
      if (free[j]! === 0) continue;
      free[j] = free[j]! - 1;
      go(i + 1, placed + 1, value + p.score[e]!);
      free[j] = free[j]! + 1;
    }
  };
  go(0, 0, 0);
  return best;
};

const proven = (p: AssignmentProblem, r: AssignmentResult) => {
  const proof = certify(p, r);
  expect(proof).toMatchObject({ feasible: true, slack: 0, openPriced: 0, value: BigInt(r.value) });
};
const choices = (p: AssignmentProblem, r: AssignmentResult) => Array.from(r.edge, (e) => (e < 0 ? -1 : p.opening[e]!));

describe.each(['mostPlaced', 'maxWeight'] as const)('who goes where, %s', (mode) => {
  it('equals the best of all possibilities on 500 instances of up to 7 people and 4 openings, each with its proof', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const [workers, openings] = [seed % 8, 1 + (seed % 4)];
      const p = randomProblem({ seed, workers, openings, density: 0.3 + (seed % 7) / 10, maxScore: 5, maxHeadcount: 2 });
      const r = solve(p, { mode });
      expect({ seed, placed: mode === 'maxWeight' ? null : r.placed, value: r.value }).toEqual({
        seed,
        placed: mode === 'maxWeight' ? null : bruteForce(p, mode).placed,
        value: bruteForce(p, mode).value,
      });
      proven(p, r);
    }
  });
  it('is the same answer whatever the order of rows, columns and pairs, when rows carry keys', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const p = randomProblem({ seed, workers: 60, openings: 12, density: 0.4, maxScore: 3, maxHeadcount: 6 });
      const ids = (n: number, word: string) => Array.from({ length: n }, (_, i) => `${word}_${i}`);
      const [worker, opening] = [keysOf(7, ids(60, 'wrk')), keysOf(7, ids(12, 'opn'))];
      const mixed = shuffled(p, seed + 1000);
      const pick = (keys: Uint32Array, order: readonly number[]) =>
        Uint32Array.from(order.flatMap((old) => [keys[2 * old]!, keys[2 * old + 1]!]));
      const straight = { ...p, key: { worker, opening } };
      const other = { ...mixed.problem, key: { worker: pick(worker, mixed.worker), opening: pick(opening, mixed.opening) } };
      const [a, b] = [solve(straight, { mode }), solve(other, { mode })];
      const back: number[] = [];
      choices(other, b).forEach((j, row) => (back[mixed.worker[row]!] = j < 0 ? -1 : mixed.opening[j]!));
      expect(back).toEqual(choices(straight, a));
      expect(mixed.opening.map((_, now) => b.price[now])).toEqual(mixed.opening.map((old) => a.price[old]));
    }
  });
  it('is proven on hard shapes: all equal, two price levels, scores at the limit, one huge opening, no places, empty rows', () => {
    const rows = (n: number, score: (i: number, j: number) => number, openings: number) =>
      Array.from({ length: n }, (_, i) => Array.from({ length: openings }, (__, j) => [j, score(i, j)] as const));
    for (const p of [
      problemOf(
        [3, 3],
        rows(10, () => 1, 2),
      ),
      problemOf(
        [2, 2, 2],
        rows(9, (i, j) => 1 + ((i + j) % 2) * 999, 3),
      ),
      problemOf(
        [4, 4],
        rows(12, (_, j) => 10_000_000 - j, 2),
      ),
      problemOf(
        [1000, 1],
        rows(30, (i, j) => 1 + i * 3 + j, 2),
      ),
      problemOf(
        [0, 0],
        rows(5, () => 7, 2),
      ),
      problemOf([2, 2], [[], [[0, 4]], [], [[1, 2]]]),
      problemOf([], [[], []]),
      problemOf([5], []),
    ])
      proven(p, solve(p, { mode }));
  });
});

it('places most people first, though fewer would bring more points', () => {
  const p = problemOf(
    [1, 1],
    [
      [
        [0, 100],
        [1, 90],
      ],
      [[0, 1]],
    ],
  );
  expect(solve(p, { mode: 'mostPlaced' })).toMatchObject({ placed: 2, value: 91 });
  expect(solve(p, { mode: 'maxWeight' })).toMatchObject({ placed: 1, value: 100 });
});

it('places a county’s day at once: 400 people to three openings with exactly their places, and 2,000 to 300', () => {
  const village = randomProblem({ seed: 3, workers: 398, openings: 3, density: 1, maxScore: 10_000, maxHeadcount: 0 });
  const full = { ...village, headcount: Int32Array.from([200, 192, 6]) };
  expect(solve(full).placed).toBe(398);
  proven(full, solve(full));
  const county = randomProblem({ seed: 5, workers: 2_000, openings: 300, density: 1, maxScore: 10_000, maxHeadcount: 13 });
  proven(county, solve(county));
});

it('echoes the caller’s hash and names its engine', () =>
  expect(solve(problemOf([1], [[[0, 3]]]), { inputHash: 'sha256:00' })).toMatchObject({
    inputHash: 'sha256:00',
    engineVersion: 'assignment/1-augmenting-paths',
    optimal: true,
    status: 'optimal',
    bound: 3,
  }));
