import { at, plusDays } from '@fangang/kernel';
import type { TimerRow } from '@fangang/persistence';
import type { KeptReport } from './kept-report';

export const reportCutoff = 'people.report-cutoff';
export const reportLock = 'people.report-lock';
export const reportDay = 'people.report-day';

/** A report that is not filed is looked at when it is due, every report at the county's cut-off; a county opens its next day at midnight. */
export const reportTimers = ({ report: { reportId, state, level, day, overdue }, dueAt, lockAt }: KeptReport): readonly TimerRow[] => {
  if (dueAt === null || lockAt === null || day === null) return [];
  const timer = (kind: string, due: typeof dueAt): TimerRow => ({ kind, subject: reportId, epoch: 0, dueAt: due });
  const waits = (state === 'OPEN' || state === 'RETURNED') && !overdue;
  return [
    ...(waits ? [timer(reportCutoff, dueAt)] : []),
    ...(state === 'LOCKED' ? [] : [timer(reportLock, lockAt)]),
    ...(level === 'COUNTY' ? [timer(reportDay, at(plusDays(day, 1)))] : []),
  ];
};
