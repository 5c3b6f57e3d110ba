import type { BucketTable } from '../worker/buckets';

/** Figures of a daily report 日报, persons (trips: trips), in the order of print. None is a split by reason. */
export const reportFigures = [
  'returned',
  'unsurveyed',
  'departed',
  'departedOtherProvince',
  'departedProvince',
  'departedLocal',
  'notGoing',
  'toPlace',
  'offeredToday',
  'tripsToday',
  'boardedToday',
  'boardedTotal',
] as const;
/** Name of one figure. */
export type ReportFigure = (typeof reportFigures)[number];
/** Every figure of one area and day. */
export type ReportTotals = Readonly<Record<ReportFigure, number>>;

/** An area where nobody is and nothing moves. */
export const noTotals: ReportTotals = {
  returned: 0,
  unsurveyed: 0,
  departed: 0,
  departedOtherProvince: 0,
  departedProvince: 0,
  departedLocal: 0,
  notGoing: 0,
  toPlace: 0,
  offeredToday: 0,
  tripsToday: 0,
  boardedToday: 0,
  boardedTotal: 0,
};

/** What moved on a day. One source per figure: people moved are transport's facts, promises matching's. */
export interface Movement {
  readonly offeredToday: number;
  readonly tripsToday: number;
  readonly boardedToday: number;
  /** 累计输送. */
  readonly boardedTotal: number;
}

/** A leaf's figures: the table of its register and what moved. */
export const totalsOf = (
  { returned, unsurveyed, departed, notGoing, toPlace, departedBy }: BucketTable,
  movement: Movement,
): ReportTotals => ({
  returned,
  unsurveyed,
  departed,
  notGoing,
  toPlace,
  departedOtherProvince: departedBy.band.OTHER_PROVINCE ?? 0,
  departedProvince: departedBy.band.PROVINCE ?? 0,
  departedLocal: departedBy.band.LOCAL ?? 0,
  ...movement,
});

/** The sum of the levels below, figure by figure: every level equals the sum of its leaves. */
export const rollUp = (children: readonly ReportTotals[]): ReportTotals =>
  children.reduce((sum, totals) => {
    const next = { ...sum };
    for (const figure of reportFigures) next[figure] = sum[figure] + totals[figure];
    return next;
  }, noTotals);

/** By how much figures fail to add up: to the four buckets, the three bands, and (where there are levels below) to their sum. 0 = they do. */
export const mismatch = (totals: ReportTotals, below: ReportTotals | null): number => {
  const { returned, unsurveyed, departed, notGoing, toPlace, departedOtherProvince, departedProvince, departedLocal } = totals;
  const buckets = Math.abs(returned - unsurveyed - departed - notGoing - toPlace);
  const bands = Math.abs(departed - departedOtherProvince - departedProvince - departedLocal);
  return reportFigures.reduce((sum, figure) => sum + (below ? Math.abs(totals[figure] - below[figure]) : 0), buckets + bands);
};

/** What happened on the day: a zero report 零报告 may be filed only when this is nothing. */
export const movedToday = ({ offeredToday, tripsToday, boardedToday }: ReportTotals): number => offeredToday + tripsToday + boardedToday;
