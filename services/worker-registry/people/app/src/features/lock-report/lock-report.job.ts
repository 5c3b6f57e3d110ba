import { Due, type Timer } from '@fangang/jobs';
import { type Outcome, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { reportCutoff, reportDay, reportLock } from '../../state/report.timers';
import { LockReportHandler } from './lock-report.handler';

@Subscriber()
export class KeepReportHours {
  constructor(private readonly lockReport: LockReportHandler) {}

  /** Due: the level's cut-off. Effect: a report that is not filed is overdue, once; it may still be filed. */
  @Due(reportCutoff, 'rpt')
  whenCutOff({ subject }: Timer<'rpt'>, caller: Caller): Promise<Outcome> {
    return this.lockReport.overdue(caller, subject);
  }

  /** Due: the county's cut-off. Effect: a filed report is locked. Safe twice: a locked one refuses. */
  @Due(reportLock, 'rpt')
  whenCountyCutsOff({ subject }: Timer<'rpt'>, caller: Caller): Promise<Outcome> {
    return this.lockReport.execute(caller, subject);
  }

  /** Due: midnight after a county's report. Effect: the county's reports of the new day begin. */
  @Due(reportDay, 'rpt')
  whenDayBegins({ subject }: Timer<'rpt'>, caller: Caller): Promise<Outcome> {
    return this.lockReport.nextDay(caller, subject);
  }
}
