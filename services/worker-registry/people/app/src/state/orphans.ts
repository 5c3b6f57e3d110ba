import type { Rooms, StoredTimer } from '@fangang/persistence';
import { OrphanCounts, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ReportStore } from './report.store';

/** Rows of this room that belong to nothing any more (I8): hours of reports that are not there, or are locked. */
@Injectable()
export class PeopleOrphans implements OnModuleInit {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly reports: ReportStore,
    private readonly counts: OrphanCounts,
  ) {}

  onModuleInit(): void {
    this.counts.register('people', async () => ({ timers: await this.timers() }));
  }

  private async timers(): Promise<number> {
    const pending = await this.rooms.of('people').connection.collection<StoredTimer>('timers').find({ state: 'PENDING' }).toArray();
    const wanted = await this.reports.wantedTimers(pending.map(({ subject }) => subject));
    return pending.filter(({ _id }) => !wanted.has(_id)).length;
  }
}
