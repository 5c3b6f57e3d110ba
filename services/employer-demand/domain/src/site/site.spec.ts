import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { anEmployer, employerId, gateId, siteId, userId } from '../opening/opening.builders';
import { registerSite, resumeSite, suspendSite, tickGateItem } from './resume';
import { type SiteFact, blankSite, evolveSite, siteGateItems } from './site';

const order = {
  employer: anEmployer(),
  displayName: '一厂区',
  divisionCode: '990201',
  gates: [{ gateId: gateId(), displayName: '一号门', lat: 30.5, lng: 104.1 }],
  lodgingBeds: 400,
};
const registered: SiteFact = {
  type: 'SiteRegistered',
  siteId: siteId(),
  employerId: employerId(),
  displayName: '一厂区',
  divisionCode: '990201',
  gates: order.gates,
  lodgingBeds: 400,
};
const looked = { on: day('2020-02-18'), by: userId() };
const ticks = siteGateItems.map((item): SiteFact => ({ type: 'SiteGateItemTicked', siteId: siteId(), item, ...looked }));
const resumed: SiteFact = { type: 'SiteResumed', siteId: siteId() };
const site = (...facts: SiteFact[]) => given(evolveSite, blankSite(siteId()), ...facts);

describe('a site', () => {
  it('is registered by a verified employer only, once', () => {
    site()
      .when((s) => registerSite(s, { ...order, employer: anEmployer({ state: 'REGISTERED' }) }))
      .thenRefused('EMPLOYER_UNVERIFIED', { office: '990201' });
    site()
      .when((s) => registerSite(s, order))
      .then(registered);
    site(registered)
      .when((s) => registerSite(s, order))
      .thenRefused('INVALID_TRANSITION', { from: 'PREPARING', to: 'PREPARING' });
  });
  it('does not work before every item is ticked, and names what is missing', () =>
    site(registered, ...ticks.slice(0, 4))
      .when(resumeSite)
      .thenRefused('GATE_INCOMPLETE', { items: 'GATE_LOG,DAILY_FILER' }));
  it('keeps day and person of each look', () =>
    site(registered)
      .when((s) => tickGateItem(s, 'GATE_LOG', looked))
      .thenState((s) => s.ticked, { GATE_LOG: looked }));
  it('is not ticked before it is there', () =>
    site()
      .when((s) => tickGateItem(s, 'GATE_LOG', looked))
      .thenRefused('INVALID_TRANSITION', { from: 'NONE', to: 'PREPARING' }));
  it('resumes, stands still with a reason, and resumes again', () => {
    site(registered, ...ticks)
      .when(resumeSite)
      .then(resumed);
    site(registered, ...ticks, resumed)
      .when((s) => suspendSite(s, null))
      .thenRefused('REASON_REQUIRED');
    const suspended: SiteFact = { type: 'SiteSuspended', siteId: siteId(), reasonCode: 'OUTBREAK' };
    site(registered, ...ticks, resumed)
      .when((s) => suspendSite(s, 'OUTBREAK'))
      .then(suspended);
    site(registered, ...ticks, resumed, suspended)
      .when(resumeSite)
      .then(resumed);
    site(registered, ...ticks, resumed)
      .when(resumeSite)
      .thenRefused('INVALID_TRANSITION', { from: 'RESUMED', to: 'RESUMED' });
    site(registered)
      .when((s) => suspendSite(s, 'OUTBREAK'))
      .thenRefused('INVALID_TRANSITION', { from: 'PREPARING', to: 'SUSPENDED' });
  });
});
