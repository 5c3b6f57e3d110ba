import { type Day, type Decision, type Instant, type Refusal, accept, refuse } from '@fangang/kernel';
import {
  type Filing,
  type Report,
  type ReportAccepted,
  type ReportLevel,
  type ReportLocked,
  type ReportOpened,
  type ReportOverdue,
  type ReportReturned,
  type ReportSubmitted,
} from './report';
import { type ReportTotals, mismatch, movedToday, rollUp } from './report-figures';

type NoWay = Refusal<'INVALID_TRANSITION'>;
type OpenReport = Report & { readonly level: ReportLevel; readonly day: Day };

const isOpened = (report: Report): report is OpenReport => report.level !== null && report.day !== null;
const noWay = ({ state }: Report, to: Report['state']) => refuse('INVALID_TRANSITION', { from: state, to });
const about = ({ reportId, level, divisionCode, day }: OpenReport) => ({ reportId, level, divisionCode, day });
const filed = (report: OpenReport, { zero, totals, hash }: Filing) => ({
  ...about(report),
  zero,
  totals,
  hash,
  previousHash: report.previousHash,
});

/** 填报中: an area's report of a day begins; `previousHash` is that of its last locked one. */
export const openReport = (
  report: Report,
  order: { readonly level: ReportLevel; readonly divisionCode: string; readonly day: Day; readonly previousHash: string | null },
): Decision<ReportOpened, NoWay> =>
  report.state === 'NONE' ? accept({ type: 'ReportOpened', reportId: report.reportId, ...order }) : noWay(report, 'OPEN');

/** A filing, beside what it is held against. */
export interface Submission extends Filing {
  /** Figures that the areas below have filed; null for a village, which has none below. */
  readonly below: readonly ReportTotals[] | null;
  /** The county's report of that day is locked: nothing may be filed any more. */
  readonly countyLocked: boolean;
}

/** 上报: figures that add up. Who is missing below is listed and in nobody's way (a warning, `REPORT_CHILD_MISSING`). */
export const submitReport = (
  report: Report,
  { below, countyLocked, ...filing }: Submission,
): Decision<ReportSubmitted, NoWay | Refusal<'REPORT_LOCKED' | 'REPORT_SUM_MISMATCH'>> => {
  if (report.state === 'LOCKED' || countyLocked) return refuse('REPORT_LOCKED', { day: report.day ?? '' });
  if ((report.state !== 'OPEN' && report.state !== 'RETURNED') || !isOpened(report)) return noWay(report, 'SUBMITTED');
  const n = mismatch(filing.totals, below && rollUp(below)) + (filing.zero ? movedToday(filing.totals) : 0);
  if (n !== 0) return refuse('REPORT_SUM_MISMATCH', { n });
  const { positions, missing } = filing;
  return accept({ type: 'ReportSubmitted', ...filed(report, filing), positions, missing });
};

/** What the person who files is told about those who did not; null when everybody did. */
export const missingWarning = (missing: readonly string[]): Refusal<'REPORT_CHILD_MISSING'> | null =>
  missing.length > 0 ? { code: 'REPORT_CHILD_MISSING', params: { n: missing.length } } : null;

/** 接收: by the next level. */
export const acceptReport = (report: Report): Decision<ReportAccepted, NoWay> =>
  report.state === 'SUBMITTED' && isOpened(report) && report.filing
    ? accept({ type: 'ReportAccepted', ...filed(report, report.filing) })
    : noWay(report, 'ACCEPTED');

/** 退回: by the next level, with a reason; it may be filed again until the county's cut-off. */
export const returnReport = (report: Report, reasonCode: string | null): Decision<ReportReturned, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (report.state !== 'SUBMITTED' || !isOpened(report) || !report.filing) return noWay(report, 'RETURNED');
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'ReportReturned', ...filed(report, report.filing), reasonCode });
};

/** 锁定: SYS at the county's cut-off. What comes later stands in the next day's. */
export const lockReport = (report: Report, now: Instant, cutoff: Instant): Decision<ReportLocked, NoWay> => {
  const ripe = (report.state === 'SUBMITTED' || report.state === 'ACCEPTED') && now >= cutoff;
  return ripe && isOpened(report) && report.filing
    ? accept({ type: 'ReportLocked', ...filed(report, report.filing) })
    : noWay(report, 'LOCKED');
};

/** 未上报: SYS at the level's own cut-off, once; the report may still be filed. */
export const markOverdue = (report: Report, now: Instant, cutoff: Instant): Decision<ReportOverdue, NoWay> =>
  (report.state === 'OPEN' || report.state === 'RETURNED') && !report.overdue && now >= cutoff && isOpened(report)
    ? accept({ type: 'ReportOverdue', ...about(report), zero: false, totals: {}, hash: null, previousHash: report.previousHash })
    : noWay(report, report.state);
