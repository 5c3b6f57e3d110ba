import type { Day } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { demandPool } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { HoldStore } from '../state/hold.store';
import { SiteStore } from '../state/site.store';

@Injectable()
export class DemandPoolQuery {
  constructor(
    private readonly holds: HoldStore,
    private readonly sites: SiteStore,
  ) {}

  async of(reader: Reader, date: Day) {
    const groups = demandPool(await this.holds.waiting(reader, date), date);
    const data = [];
    for (const { destinationCode, siteId, gateId, holds } of groups) {
      const site = await this.sites.one(siteId);
      const placementIds = holds.map(({ placementId }) => placementId);
      data.push({ destinationCode, siteId, gateId, displayName: site?.displayName ?? '', waiting: holds.length, placementIds });
    }
    return { date, waiting: groups.reduce((sum, { holds }) => sum + holds.length, 0), data };
  }
}
