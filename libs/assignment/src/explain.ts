import type { AssignmentProblem } from './problem';
import type { AssignmentResult } from './solve';

/**
 * Why a worker stayed without. NOT_ELIGIBLE: no pair at all; the caller knows the filters. OUTBID 岗位已满，排序靠后: every opening is
 * held by others whom it costs more to move; `opening` is the one that was nearest, `persons` and `points` what was missing there.
 */
export type Unplaced =
  | { readonly binding: 'NOT_ELIGIBLE' }
  | { readonly binding: 'OUTBID'; readonly opening: number; readonly persons: number; readonly points: number };

/** Points with the mode's bonus in them → persons first, then points. */
const worth = (amount: number, bonus: number) =>
  bonus === 0 ? { persons: 0, points: amount } : { persons: Math.floor(amount / bonus), points: amount % bonus };

/**
 * What it costs to free one place of each opening: the highest prices that still prove the optimum (`r.price` are the lowest).
 * Float64Array(O), points; Infinity where there is no place to free. Relaxes p(j) ≤ p(l) + score(k, j) − score(k, l) over all holders
 * k until nothing falls any more.
 */
const costOfPlace = (p: AssignmentProblem, r: AssignmentResult): Float64Array => {
  const held = new Int32Array(p.openings);
  const cost = new Float64Array(p.openings).fill(Infinity);
  for (let k = 0; k < p.workers; k++) if (r.edge[k]! >= 0) held[p.opening[r.edge[k]!]!]!++;
  for (let j = 0; j < p.openings; j++) if (held[j]! < p.headcount[j]!) cost[j] = 0;
  for (let fell = true; fell;) {
    fell = false;
    for (let k = 0; k < p.workers; k++) {
      const own = r.edge[k]!;
      if (own < 0) continue;
      const j = p.opening[own]!;
      let least = p.score[own]! + r.bonus;
      for (let e = p.offsets[k]!; e < p.offsets[k + 1]!; e++) {
        const d = e === own ? Infinity : cost[p.opening[e]!]! + p.score[own]! - p.score[e]!;
        if (d < least) least = d;
      }
      if (least >= cost[j]!) continue;
      cost[j] = least;
      fell = true;
    }
  }
  return cost;
};

/** Asks once, then answers for each unplaced worker his binding reason; of equal openings the first of his row. */
export const explainUnplaced = (p: AssignmentProblem, r: AssignmentResult): ((worker: number) => Unplaced) => {
  const cost = costOfPlace(p, r);
  return (worker) => {
    let opening = -1;
    let least = Infinity;
    for (let e = p.offsets[worker]!; e < p.offsets[worker + 1]!; e++) {
      const j = p.opening[e]!;
      const short = (cost[j] === Infinity ? r.price[j]! / r.scale : cost[j]!) - p.score[e]! - r.bonus;
      if (short < least) {
        least = short;
        opening = j;
      }
    }
    return opening < 0 ? { binding: 'NOT_ELIGIBLE' } : { binding: 'OUTBID', opening, ...worth(least, r.bonus) };
  };
};

/** What one more place at an opening would be worth: persons more, then points; 0 and 0 while places are free. */
export const placeWorth = (r: AssignmentResult, opening: number): { readonly persons: number; readonly points: number } =>
  worth(r.price[opening]! / r.scale, r.bonus);
