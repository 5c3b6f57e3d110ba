import type { Canonical } from './canonical-order';

/** Where everybody stands: exact integers in doubles, buffers allocated once per solve. Points include the bonus. */
export interface Market {
  /** Canonical edge of each worker, −1 unplaced. */
  readonly edge: Int32Array;
  /** Price of each opening; 0 while places are free. */
  readonly price: Float64Array;
  /** What each worker who is in has beyond staying out: best score − price, ≥ 0. */
  readonly profit: Float64Array;
  /** Places left. */
  readonly free: Int32Array;
  /** Holders of an opening as linked lists, so that a move costs nothing. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

/** Nobody placed, every price 0. */
export const emptyMarket = ({ offsets, headcount }: Canonical): Market => {
  const workers = offsets.length - 1;
  return {
    edge: new Int32Array(workers).fill(-1),
    price: new Float64Array(headcount.length),
    profit: new Float64Array(workers),
    free: Int32Array.from(headcount),
    first: new Int32Array(headcount.length).fill(-1),
    next: new Int32Array(workers).fill(-1),
    previous: new Int32Array(workers).fill(-1),
  };
};

/** Takes a placed worker out of his opening. */
export const leave = (m: Market, to: Int32Array, worker: number): void => {
  const j = to[m.edge[worker]!]!;
  const before = m.previous[worker]!;
  const after = m.next[worker]!;
  if (before >= 0) m.next[before] = after;
  else m.first[j] = after;
  if (after >= 0) m.previous[after] = before;
  m.free[j] = m.free[j]! + 1;
  m.edge[worker] = -1;
};

/** Puts an unplaced worker to the opening of this edge. */
export const enter = (m: Market, to: Int32Array, worker: number, edge: number): void => {
  const j = to[edge]!;
  const head = m.first[j]!;
  m.next[worker] = head;
  m.previous[worker] = -1;
  if (head >= 0) m.previous[head] = worker;
  m.first[j] = worker;
  m.free[j] = m.free[j]! - 1;
  m.edge[worker] = edge;
};
