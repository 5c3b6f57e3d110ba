import type { Rooms, StoredTimer } from '@fangang/persistence';
import { OrphanCounts, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { OpeningStore } from './state/opening.store';
import { openingExpiry } from './state/opening.timers';

/** I8: no pending timer belongs to an opening that takes no people any more. */
@Injectable()
export class DemandOrphans implements OnModuleInit {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly counts: OrphanCounts,
    private readonly openings: OpeningStore,
  ) {}

  onModuleInit(): void {
    this.counts.register('employer-demand', () => this.count());
  }

  private async count(): Promise<Readonly<Record<string, number>>> {
    const timers = this.rooms.of('employer-demand').connection.collection<StoredTimer>('timers');
    const pending = await timers.find({ state: 'PENDING', kind: openingExpiry }, { projection: { subject: 1 } }).toArray();
    return { timers: (await this.openings.over(pending.map(({ subject }) => subject))).length };
  }
}
