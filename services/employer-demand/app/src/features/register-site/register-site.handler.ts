import { missingItems, registerSite, resumeSite, type SiteGateItem, tickGateItem } from '@fangang/employer-demand-domain';
import { dayOf, reaches, type SiteId } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { accepted, no } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { EmployerStore } from '../../state/employer.store';
import { SiteStore } from '../../state/site.store';
import type { registerSiteBody } from './register-site.dto';

@Injectable()
export class RegisterSiteHandler {
  constructor(
    private readonly employers: EmployerStore,
    private readonly sites: SiteStore,
  ) {}

  /** An employer registers its own site wherever it stands: that county ticks the list before anybody is hired. An officer stays in his area. */
  async execute(caller: Caller, { employerId, gates, lodgingBeds, ...order }: z.output<typeof registerSiteBody>) {
    if (caller.scope.kind === 'areas' && !reaches(caller.scope, order.divisionCode))
      return no('OUT_OF_AREA', { office: order.divisionCode.slice(0, 6) });
    const employer = await this.employers.get(caller, employerId);
    const siteId = newId('site');
    const named = gates.map((gate) => ({ gateId: newId('gate'), ...gate }));
    const beds = lodgingBeds === undefined ? {} : { lodgingBeds };
    accepted(await this.sites.create(caller, siteId, (site) => registerSite(site, { ...order, employer, gates: named, ...beds })));
    return { siteId, gates: named.map(({ gateId }) => ({ gateId })) };
  }

  async tick(caller: Caller, siteId: SiteId, item: SiteGateItem) {
    const looked = { on: dayOf(caller.unit.now), by: caller.actor };
    accepted(await this.sites.change(caller, siteId, (site) => tickGateItem(site, item, looked)));
    return this.stateOf(caller, siteId);
  }

  async resume(caller: Caller, siteId: SiteId) {
    accepted(await this.sites.change(caller, siteId, resumeSite));
    return this.stateOf(caller, siteId);
  }

  private async stateOf(caller: Caller, siteId: SiteId) {
    const site = await this.sites.get(caller, siteId);
    return { state: site.state, missing: missingItems(site) };
  }
}
