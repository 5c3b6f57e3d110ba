import type { Instant, ReportId } from '@fangang/kernel';
import {
  blankReport,
  evolveReport,
  type Report,
  type ReportFact,
  type ReportOpened as Opened,
  type ReportSubmitted as Submitted,
} from '@fangang/people-domain';

/** A daily report with what lies beside it: when it is due and locked (policy rows of its day), and the remarks of who filed it. */
export interface KeptReport {
  readonly report: Report;
  readonly dueAt: Instant | null;
  /** The county's cut-off. */
  readonly lockAt: Instant | null;
  readonly remarks: string | null;
  readonly filedBy: string | null;
  readonly filedAt: Instant | null;
}

type Beside = Omit<KeptReport, 'report'>;
export type ReportOpened = Opened & Pick<Beside, 'dueAt' | 'lockAt'>;
export type ReportSubmitted = Submitted & Pick<Beside, 'remarks' | 'filedBy' | 'filedAt'>;
export type KeptReportFact = Exclude<ReportFact, Opened | Submitted> | ReportOpened | ReportSubmitted;

export const blankKeptReport = (reportId: ReportId): KeptReport => ({
  report: blankReport(reportId),
  dueAt: null,
  lockAt: null,
  remarks: null,
  filedBy: null,
  filedAt: null,
});

export const evolveKeptReport = (kept: KeptReport, fact: KeptReportFact): KeptReport => {
  const report = evolveReport(kept.report, fact);
  if (fact.type === 'ReportOpened') return { ...kept, report, dueAt: fact.dueAt, lockAt: fact.lockAt };
  if (fact.type !== 'ReportSubmitted') return { ...kept, report };
  const { remarks, filedBy, filedAt } = fact;
  return { ...kept, report, remarks, filedBy, filedAt };
};
