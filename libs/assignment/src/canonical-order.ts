import type { AssignmentProblem } from './problem';

/** The instance in key order, and the way back to the caller's order. */
export interface Canonical {
  /** Caller's worker of canonical row i. */
  readonly worker: Int32Array;
  /** Caller's opening of canonical column j. */
  readonly opening: Int32Array;
  readonly offsets: Int32Array;
  /** Per canonical edge: canonical opening, score, caller's edge. Within a row openings rise. */
  readonly to: Int32Array;
  readonly score: Int32Array;
  readonly edge: Int32Array;
  readonly headcount: Int32Array;
}

const byKey = (n: number, key: Uint32Array | undefined): Int32Array => {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  return key ? order.sort((a, b) => key[2 * a]! - key[2 * b]! || key[2 * a + 1]! - key[2 * b + 1]! || a - b) : order;
};

/** Rows and columns sorted by key; without keys as they stand. Allocates once; the solver works on this alone. */
export const canonicalOrder = (p: AssignmentProblem): Canonical => {
  const worker = byKey(p.workers, p.key?.worker);
  const opening = byKey(p.openings, p.key?.opening);
  const rankOf = new Int32Array(p.openings);
  for (let j = 0; j < p.openings; j++) rankOf[opening[j]!] = j;
  const edges = p.opening.length;
  const offsets = new Int32Array(p.workers + 1);
  const [to, score, edge] = [new Int32Array(edges), new Int32Array(edges), new Int32Array(edges)];
  for (let i = 0; i < p.workers; i++) {
    const from = p.offsets[worker[i]!]!;
    const row = Int32Array.from({ length: p.offsets[worker[i]! + 1]! - from }, (_, n) => from + n);
    row.sort((a, b) => rankOf[p.opening[a]!]! - rankOf[p.opening[b]!]!);
    let at = offsets[i]!;
    for (const e of row) {
      [to[at], score[at], edge[at]] = [rankOf[p.opening[e]!]!, p.score[e]!, e];
      at++;
    }
    offsets[i + 1] = at;
  }
  return { worker, opening, offsets, to, score, edge, headcount: Int32Array.from(opening, (j) => p.headcount[j]!) };
};
