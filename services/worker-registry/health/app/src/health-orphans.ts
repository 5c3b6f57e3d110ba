import type { Rooms, StoredTimer } from '@fangang/persistence';
import { OrphanCounts, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { clearanceLapse, ClearanceStore } from './state/clearance.store';

/** I8: no pending timer belongs to a clearance that is over. */
@Injectable()
export class HealthOrphans implements OnModuleInit {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly counts: OrphanCounts,
    private readonly clearances: ClearanceStore,
  ) {}

  onModuleInit(): void {
    this.counts.register('health', () => this.count());
  }

  private async count(): Promise<Readonly<Record<string, number>>> {
    const timers = this.rooms.of('health').connection.collection<StoredTimer>('timers');
    const pending = await timers.find({ state: 'PENDING', kind: clearanceLapse }, { projection: { subject: 1 } }).toArray();
    return { timers: (await this.clearances.notCleared(pending.map(({ subject }) => subject))).length };
  }
}
