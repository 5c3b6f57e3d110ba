import type { PrintKey } from '@fangang/i18n';
import type { ReportFigure } from '../../data/reports';

/** Figures of a daily report in the order of print; `of` marks those that a figure above them is made of. Trips have no people behind them. */
export const reportFigures: readonly { readonly name: ReportFigure | 'tripsToday'; readonly word: PrintKey; readonly part?: true }[] = [
  { name: 'returned', word: 'returned' },
  { name: 'unsurveyed', word: 'unsurveyed' },
  { name: 'departed', word: 'departed' },
  { name: 'departedOtherProvince', word: 'departedOtherProvince', part: true },
  { name: 'departedProvince', word: 'departedProvince', part: true },
  { name: 'departedLocal', word: 'departedLocal', part: true },
  { name: 'notGoing', word: 'notGoing' },
  { name: 'toPlace', word: 'toPlace' },
  { name: 'offeredToday', word: 'offeredToday' },
  { name: 'tripsToday', word: 'tripsDeparted' },
  { name: 'boardedToday', word: 'peopleDeparted' },
  { name: 'boardedTotal', word: 'movedInAll' },
];

/** 较昨日: `+3`, `−3`, `0`; nothing where the day before had no report. */
export const changeOf = (now: number | undefined, before: number | undefined): string => {
  if (now === undefined || before === undefined) return '';
  const change = now - before;
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
};
