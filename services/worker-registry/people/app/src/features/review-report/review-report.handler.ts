import type { ReportId } from '@fangang/kernel';
import { acceptReport, type Report, type ReportAccepted, type ReportReturned, returnReport } from '@fangang/people-domain';
import { type Caller } from '@fangang/persistence';
import { accepted, no } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { ReportStore } from '../../state/report.store';

/** Length of the code of the office one level up. */
const parentDigits = { VILLAGE: 9, TOWN: 6, COUNTY: 4 } as const;

/** The next level takes a report or sends it back. */
@Injectable()
export class ReviewReportHandler {
  constructor(private readonly reports: ReportStore) {}

  async accept(caller: Caller, reportId: ReportId): Promise<ReportAccepted> {
    const { report } = await this.reports.get(caller, reportId);
    nextLevelOnly(caller, report);
    const [fact] = accepted(await this.reports.change(caller, reportId, (kept) => acceptReport(kept.report)));
    return fact;
  }

  async sendBack(caller: Caller, reportId: ReportId, reasonCode: string): Promise<ReportReturned> {
    const { report } = await this.reports.get(caller, reportId);
    nextLevelOnly(caller, report);
    const [fact] = accepted(await this.reports.change(caller, reportId, (kept) => returnReport(kept.report, reasonCode)));
    return fact;
  }
}

const nextLevelOnly = ({ scope }: Caller, { level, divisionCode }: Report): void => {
  const office = level === null ? '' : divisionCode.slice(0, parentDigits[level]);
  if (scope.kind !== 'areas' || !scope.areas.includes(office)) no('FORBIDDEN', { office });
};
