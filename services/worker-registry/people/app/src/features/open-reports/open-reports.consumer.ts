import { WorkerRegistered } from '@fangang/contracts';
import { dayOf } from '@fangang/kernel';
import { done, On, type Outcome, reacts, skipped, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { asPeople } from '../../state/as-people';
import { ReportStore } from '../../state/report.store';
import { OpenReportsHandler } from './open-reports.handler';

@Subscriber()
export class OpenReportsWhenAVillageHasPeople {
  /** Villages whose day this process has seen open: a roster of 807 asks once. */
  private readonly open = new Set<string>();

  constructor(
    private readonly openReports: OpenReportsHandler,
    private readonly reports: ReportStore,
  ) {}

  /** In: WorkerRegistered. Effect: the county's reports of today begin, with their cut-offs. Safe twice and late: what is open stays. */
  @On(WorkerRegistered, reacts('people.open-reports'))
  async whenRegistered({ data: { villageCode } }: WorkerRegistered, caller: Caller): Promise<Outcome> {
    const day = dayOf(caller.unit.now);
    const key = `${villageCode} ${day}`;
    if (this.open.has(key)) return skipped('REPORT_OPEN');
    const inRoom = asPeople(caller);
    const begun = await this.reports.ofDay(inRoom, 'COUNTY', villageCode.slice(0, 6), day);
    if (begun) await this.openReports.above(inRoom, villageCode, day);
    else await this.openReports.execute(inRoom, villageCode, day);
    caller.unit.afterCommit(() => this.open.add(key));
    return done;
  }
}
