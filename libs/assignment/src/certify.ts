import { type AssignmentMode, type AssignmentProblem, bonusOf } from './problem';

/** What an independent reading of arrays, choices and prices proves. */
export interface Certificate {
  /** Every chosen edge lies in its worker's row and no opening holds more than its places. */
  readonly feasible: boolean;
  /** Sum of plain scores chosen, points. */
  readonly value: bigint;
  /** Upper bound of the objective solved (with the mode's bonus), points times `scale`. */
  readonly boundScaled: bigint;
  /** Bound − objective reached, points; 0 proves the optimum. NaN when a price is no integer ≥ 0. */
  readonly slack: number;
  /** Openings with free places and a price: there must be none. */
  readonly openPriced: number;
}

/**
 * LP duality, for any prices p ≥ 0: Σ places · p + Σ max(0, best score − p) ≥ optimum (algorithms.md 1.1). Shares nothing with the
 * solver but the shape of the problem; sums in BigInt, because a plain number would lose the proof silently.
 */
export const certify = (
  p: AssignmentProblem,
  r: { readonly mode: AssignmentMode; readonly edge: Int32Array; readonly price: Float64Array; readonly scale: number },
): Certificate => {
  const bonus = bonusOf(p, r.mode);
  const held = new Int32Array(p.openings);
  let feasible = r.edge.length === p.workers && r.price.length === p.openings;
  let value = 0n;
  let reached = 0n;
  let boundScaled = 0n;
  for (let i = 0; i < p.workers; i++) {
    const e = r.edge[i] ?? -1;
    if (e >= 0) {
      if (e < p.offsets[i]! || e >= p.offsets[i + 1]!) feasible = false;
      else held[p.opening[e]!] = held[p.opening[e]!]! + 1;
      value += BigInt(p.score[e] ?? 0);
      reached += BigInt((p.score[e] ?? 0) + bonus);
    }
    let best = 0;
    for (let k = p.offsets[i]!; k < p.offsets[i + 1]!; k++)
      best = Math.max(best, (p.score[k]! + bonus) * r.scale - (r.price[p.opening[k]!] ?? 0));
    boundScaled += BigInt(Number.isInteger(best) ? best : 0);
  }
  let openPriced = 0;
  let lawful = true;
  for (let j = 0; j < p.openings; j++) {
    const price = r.price[j] ?? NaN;
    if (!Number.isInteger(price) || price < 0) lawful = false;
    else boundScaled += BigInt(price) * BigInt(p.headcount[j]!);
    if (held[j]! > p.headcount[j]!) feasible = false;
    if (held[j]! < p.headcount[j]! && price > 0) openPriced++;
  }
  const slack = lawful ? Number(boundScaled - reached * BigInt(r.scale)) / r.scale : NaN;
  return { feasible, value, boundScaled, slack, openPriced };
};
