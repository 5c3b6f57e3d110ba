import { type Day, type Decision, type Refusal, accept, refuse } from '@fangang/kernel';
import { type Employer, refuseUnverified } from '../employer/employer';
import {
  type Gate,
  type Site,
  type SiteGateItem,
  type SiteGateItemTicked,
  type SiteRegistered,
  type SiteResumed,
  type SiteSuspended,
  missingItems,
} from './site';

type NoWay = Refusal<'INVALID_TRANSITION'>;

/** What a site is registered with. */
export interface SiteOrder {
  readonly employer: Employer;
  readonly displayName: string;
  readonly divisionCode: string;
  readonly gates: readonly Gate[];
  readonly lodgingBeds?: number;
}

/** 登记项目: of a verified employer; it prepares, and hires nobody yet. */
export const registerSite = (
  site: Site,
  { employer, ...order }: SiteOrder,
): Decision<SiteRegistered, NoWay | Refusal<'EMPLOYER_UNVERIFIED'>> => {
  if (site.state !== 'NONE') return refuse('INVALID_TRANSITION', { from: site.state, to: 'PREPARING' });
  return refuseUnverified(employer) ?? accept({ type: 'SiteRegistered', siteId: site.siteId, employerId: employer.employerId, ...order });
};

/** Ticks one item of the checklist, with the day and the person who looked. A later look replaces the earlier one. */
export const tickGateItem = (
  site: Site,
  item: SiteGateItem,
  { on, by }: { readonly on: Day; readonly by: string },
): Decision<SiteGateItemTicked, NoWay> =>
  site.state === 'NONE'
    ? refuse('INVALID_TRANSITION', { from: site.state, to: 'PREPARING' })
    : accept({ type: 'SiteGateItemTicked', siteId: site.siteId, item, on, by });

/** 复工: every item ticked; also after a suspension. */
export const resumeSite = (site: Site): Decision<SiteResumed, NoWay | Refusal<'GATE_INCOMPLETE'>> => {
  if (site.state !== 'PREPARING' && site.state !== 'SUSPENDED') return refuse('INVALID_TRANSITION', { from: site.state, to: 'RESUMED' });
  const items = missingItems(site);
  return items.length > 0 ? refuse('GATE_INCOMPLETE', { items: items.join() }) : accept({ type: 'SiteResumed', siteId: site.siteId });
};

/** 停工: its openings pause, people on the way are decided about by people. */
export const suspendSite = (site: Site, reasonCode: string | null): Decision<SiteSuspended, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (site.state !== 'RESUMED') return refuse('INVALID_TRANSITION', { from: site.state, to: 'SUSPENDED' });
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'SiteSuspended', siteId: site.siteId, reasonCode });
};

/** Where nobody may be hired: a site that does not work; `items` are what its checklist lacks. Null when it works. */
export const refuseNotResumed = (site: Site): { ok: false; refusal: Refusal<'SITE_NOT_RESUMED'> } | null =>
  site.state === 'RESUMED' ? null : refuse('SITE_NOT_RESUMED', { items: missingItems(site).join() });
