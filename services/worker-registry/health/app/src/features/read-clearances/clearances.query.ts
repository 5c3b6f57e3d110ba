import { isClearedAt } from '@fangang/health-domain';
import type { WorkerId } from '@fangang/kernel';
import type { Reader, Rooms } from '@fangang/persistence';
import { auditRead, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { ClearanceStore } from '../../state/clearance.store';
import { PersonStore } from '../../state/person.store';

@Injectable()
export class ClearancesQuery {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly people: PersonStore,
    private readonly clearances: ClearanceStore,
  ) {}

  /** Yes or no, and until when; whoever is not in the reader's area is left out. Who asked is written down before the answer leaves. */
  async of(reader: Reader, ids: readonly WorkerId[]) {
    const { connection, work } = this.rooms.of('health');
    const reached = await this.people.among(reader, ids);
    const asked = ids.filter((id) => reached.has(id));
    const clearances = await this.clearances.of(asked);
    const { now } = await work.clock.read();
    await auditRead(connection, reader, { what: 'health.clearances', whom: asked, count: asked.length });
    return asked.map((workerId) => {
      const clearance = clearances.get(workerId);
      const until = clearance && isClearedAt(clearance, now) ? clearance.clearedUntil : null;
      return { workerId, cleared: until !== null, ...(until === null ? {} : { until }) };
    });
  }
}
