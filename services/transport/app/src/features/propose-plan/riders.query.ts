import type { Reader } from '@fangang/persistence';
import { demandPool, type Hold, type Rider } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { ClearanceStore } from '../../state/clearance.store';
import { HoldStore } from '../../state/hold.store';
import type { Journey } from './journey';

const goesThere = ({ demand }: Hold, { originCode, siteId, gateId }: Journey): boolean =>
  demand !== null &&
  demand.originVillageCode.startsWith(originCode) &&
  demand.siteId === siteId &&
  (demand.gateId === null || demand.gateId === gateId);

/** Who waits for this way on this day: those whom health holds are named, not seated. */
@Injectable()
export class RidersQuery {
  constructor(
    private readonly holds: HoldStore,
    private readonly clearances: ClearanceStore,
  ) {}

  async of(reader: Reader, journey: Journey) {
    const waiting = demandPool(await this.holds.waiting(reader, journey.date), journey.date)
      .flatMap(({ holds }) => holds)
      .filter((hold) => goesThere(hold, journey));
    const known = await this.clearances.among(waiting.map(({ workerId }) => workerId));
    const riders: Rider[] = [];
    const held: Hold[] = [];
    for (const hold of waiting) {
      const { placementId, demand } = hold;
      if (!demand) continue;
      if (known.get(hold.workerId)?.held) held.push(hold);
      else riders.push({ placementId, householdId: demand.householdId, priorityRank: demand.priorityRank });
    }
    return { riders, held };
  }
}
