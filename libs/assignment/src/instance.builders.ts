import type { AssignmentProblem } from './problem';

/** mulberry32: numbers in [0, 1) from a seed; for instances only. */
export const mulberry32 = (seed: number): (() => number) => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Rows of (opening, score) pairs → the compressed arrays. */
export const problemOf = (headcount: readonly number[], rows: readonly (readonly (readonly [number, number])[])[]): AssignmentProblem => {
  const edges = rows.flat();
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = offsets[i]! + row.length));
  return {
    workers: rows.length,
    openings: headcount.length,
    offsets,
    opening: Int32Array.from(edges, ([j]) => j),
    score: Int32Array.from(edges, ([, score]) => score),
    headcount: Int32Array.from(headcount),
  };
};

export interface Shape {
  readonly seed: number;
  readonly workers: number;
  readonly openings: number;
  /** Share of pairs that are eligible. */
  readonly density: number;
  readonly maxScore: number;
  readonly maxHeadcount: number;
}

/** A random instance; the same shape gives the same arrays. */
export const randomProblem = ({ seed, workers, openings, density, maxScore, maxHeadcount }: Shape): AssignmentProblem => {
  const next = mulberry32(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const headcount = Array.from({ length: openings }, () => pick(maxHeadcount + 1));
  const row = () =>
    Array.from({ length: openings }, (_, j) => j).flatMap((j) => (next() < density ? [[j, 1 + pick(maxScore)] as const] : []));
  return problemOf(headcount, Array.from({ length: workers }, row));
};

/** The same instance with rows, columns and edges in another order; `worker[i]` is the old row of new row i, likewise `opening`. */
export const shuffled = (p: AssignmentProblem, seed: number) => {
  const next = mulberry32(seed);
  const order = (n: number) => {
    const list = Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  };
  const worker = order(p.workers);
  const opening = order(p.openings);
  const place = new Map(opening.map((old, now) => [old, now]));
  const rows = worker.map((old) => {
    const from = p.offsets[old]!;
    const edges = Array.from(
      { length: p.offsets[old + 1]! - from },
      (_, k) => [place.get(p.opening[from + k]!)!, p.score[from + k]!] as const,
    );
    return order(edges.length).map((k) => edges[k]!);
  });
  return {
    worker,
    opening,
    problem: problemOf(
      opening.map((old) => p.headcount[old]!),
      rows,
    ),
  };
};
