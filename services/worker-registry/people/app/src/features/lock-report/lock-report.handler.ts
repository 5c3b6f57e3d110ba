import { dayOf, type ReportId } from '@fangang/kernel';
import { lockReport, markOverdue } from '@fangang/people-domain';
import { type Outcome, settle, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { asPeople } from '../../state/as-people';
import { ReportStore } from '../../state/report.store';
import { OpenReportsHandler } from '../open-reports/open-reports.handler';

/** What the hours of a report do: overdue, locked, and the next day begins. */
@Injectable()
export class LockReportHandler {
  constructor(
    private readonly reports: ReportStore,
    private readonly openReports: OpenReportsHandler,
  ) {}

  async overdue(caller: Caller, reportId: ReportId): Promise<Outcome> {
    return settle(
      await this.reports.change(asPeople(caller), reportId, ({ report, dueAt }, now) => markOverdue(report, now, dueAt ?? now)),
    );
  }

  async execute(caller: Caller, reportId: ReportId): Promise<Outcome> {
    return settle(
      await this.reports.change(asPeople(caller), reportId, ({ report, lockAt }, now) => lockReport(report, now, lockAt ?? now)),
    );
  }

  /** Opens the day that it is by now; days that were leapt over get no report. */
  async nextDay(caller: Caller, reportId: ReportId): Promise<Outcome> {
    const inRoom = asPeople(caller);
    const { report } = await this.reports.get(inRoom, reportId);
    const today = dayOf(caller.unit.now);
    if (report.day === null || report.day >= today) return skipped('SAME_DAY');
    await this.openReports.execute(inRoom, report.divisionCode, today);
    return { outcome: 'DONE' };
  }
}
