import { SiteRegistered, SiteResumed, SiteSuspended } from '@fangang/contracts';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { SiteStore } from '../state/site.store';

const options = projects('transport.sites');

/** In: SiteRegistered, Resumed, Suspended. Effect: where a trip may go, with gates and coordinates. Safe twice: each event sets its own fields. */
@Subscriber()
export class SiteProjection {
  constructor(private readonly sites: SiteStore) {}

  @On(SiteRegistered, options)
  async whenRegistered({ data: { siteId, employerId, displayName, divisionCode, gates } }: SiteRegistered, caller: Caller) {
    await this.sites.set(caller, siteId, { employerId, displayName, divisionCode, gates, gateIds: gates.map(({ gateId }) => gateId) });
  }

  @On(SiteResumed, options)
  async whenResumed({ data: { siteId } }: SiteResumed, caller: Caller) {
    await this.sites.set(caller, siteId, { working: true });
  }

  @On(SiteSuspended, options)
  async whenSuspended({ data: { siteId } }: SiteSuspended, caller: Caller) {
    await this.sites.set(caller, siteId, { working: false });
  }
}
