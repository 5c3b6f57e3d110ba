import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import {
  changeHeadcount,
  changeTerms,
  expireOpening,
  expiresAt,
  freezeTerms,
  hearPlaces,
  pauseOpening,
  resumeOpening,
  withdrawOpening,
} from './change';
import { evolveOpening } from './evolve';
import { type OpeningFact, blankOpening, openingState } from './opening';
import { aSite, anEmployer, anOrder, clock, employerId, gateId, openingId, someTerms } from './opening.builders';
import { draftOpening, placeOf, postOpening, publishOpening, rejectOpening, submitOpening } from './post';
import { termsText } from './terms.rules';

const offer = { ...someTerms(), ...placeOf(anOrder()), headcount: 200, termsHash: 'sha256:terms-1' };
const whose = { openingId: openingId(), employerId: employerId() };
const drafted: OpeningFact = { type: 'OpeningDrafted', openingId: openingId(), ...offer };
const submitted: OpeningFact = { type: 'OpeningSubmitted', ...whose };
const published: OpeningFact = { type: 'OpeningPublished', openingId: openingId(), ...offer };
const paused: OpeningFact = { type: 'OpeningPaused', ...whose, reasonCode: 'SITE_SUSPENDED' };
const withdrawn: OpeningFact = { type: 'OpeningWithdrawn', ...whose, reasonCode: 'OTHER' };
const ledger = (open: number, reserved: number, accepted: number, onPost: number, boarded: number) => ({
  open,
  reserved,
  accepted,
  onPost,
  boarded,
});
const opening = (...facts: OpeningFact[]) => given(evolveOpening, blankOpening(openingId()), ...facts);
const live = [drafted, submitted, published] as const;
const hirer = { employer: anEmployer(), site: aSite() };
const preparing = aSite({ state: 'PREPARING', ticked: {} });

describe('an opening', () => {
  it('is refused for an employer that is not verified; its draft is not', () => {
    const order = anOrder({ employer: anEmployer({ state: 'REGISTERED' }) });
    opening()
      .when((o) => postOpening(o, order, clock(5)))
      .thenRefused('EMPLOYER_UNVERIFIED', { office: '990201' });
    opening()
      .when((o) => draftOpening(o, order, clock(5)))
      .then(drafted);
    opening(drafted)
      .when((o) => submitOpening(o, order))
      .thenRefused('EMPLOYER_UNVERIFIED', { office: '990201' });
  });
  it('is refused at a site whose checklist is open, with its items', () =>
    opening()
      .when((o) => postOpening(o, anOrder({ site: preparing }), clock(5)))
      .thenRefused('SITE_NOT_RESUMED', { items: 'LEAD_NAMED,PLAN_FILED,STAFF_SURVEYED,SUPPLIES_READY,GATE_LOG,DAILY_FILER' }));
  it.each([[0], [10_001], [1.5], [Number.NaN]])('is refused for %p people', (headcount) =>
    opening()
      .when((o) => postOpening(o, anOrder({ headcount }), clock(5)))
      .thenRefused('HEADCOUNT_RANGE', { min: 1, max: 10_000 }),
  );
  it('is refused for a gate of another site', () =>
    opening()
      .when((o) => postOpening(o, anOrder({ terms: someTerms({ gateId: gateId(2) }) }), clock(5)))
      .thenRefused('VALUE_NOT_LISTED', { field: 'gateId', options: gateId() }));
  it('is refused when the worker would have to pay', () =>
    opening()
      .when((o) => postOpening(o, anOrder({ workerFeeFen: 1 }), clock(5)))
      .thenRefused('WORKER_FEE_FORBIDDEN'));
  it.each([
    ['an unknown occupation', anOrder({ occupationKnown: false }), 'OCCUPATION_UNKNOWN', { occupationCode: '6-29-02-06' }],
    ['wages upside down', anOrder({ terms: someTerms({ wageMinFen: 600_001 }) }), 'WAGE_RANGE', {}],
    ['a wage of nothing', anOrder({ terms: someTerms({ wageMinFen: 0 }) }), 'WAGE_RANGE', {}],
    ['a start that is over', anOrder({ terms: someTerms({ startOn: day('2020-02-19') }) }), 'START_IN_PAST', {}],
    [
      'a latest start before the start',
      anOrder({ terms: someTerms({ latestStartOn: day('2020-02-19') }) }),
      'VALUE_RANGE',
      { field: 'latestStartOn', min: '2020-02-20' },
    ],
    [
      'a last day after the latest start',
      anOrder({ terms: someTerms({ applyBy: day('2020-03-01') }) }),
      'VALUE_RANGE',
      { field: 'applyBy', min: '2020-02-20', max: '2020-02-29' },
    ],
  ] as const)('is refused with %s', (_, order, code, params) =>
    opening()
      .when((o) => postOpening(o, order, clock(5)))
      .thenRefused(code, params),
  );
  it('is written and sent in one act', () =>
    opening()
      .when((o) => postOpening(o, anOrder(), clock(5)))
      .then(drafted, submitted));
  it('is published with all its terms, once, and only from a submission', () => {
    opening(drafted, submitted)
      .when((o) => publishOpening(o, hirer))
      .then(published);
    opening(...live)
      .when((o) => publishOpening(o, hirer))
      .thenRefused('INVALID_TRANSITION', { from: 'PUBLISHED', to: 'PUBLISHED' });
    opening(drafted)
      .when((o) => publishOpening(o, hirer))
      .thenRefused('INVALID_TRANSITION', { from: 'DRAFT', to: 'PUBLISHED' });
  });
  it('is not published when its site stood still meanwhile', () =>
    opening(drafted, submitted)
      .when((o) => publishOpening(o, { ...hirer, site: aSite({ state: 'SUSPENDED' }) }))
      .thenRefused('SITE_NOT_RESUMED', { items: '' }));
  it('is sent back with a reason only', () => {
    opening(drafted, submitted)
      .when((o) => rejectOpening(o, null))
      .thenRefused('REASON_REQUIRED');
    opening(drafted, submitted)
      .when((o) => rejectOpening(o, 'WAGE_UNCLEAR'))
      .thenState((o) => o.state, 'REJECTED');
  });
  it('pauses, resumes and is withdrawn, each from where the table says', () => {
    opening(...live)
      .when((o) => pauseOpening(o, 'SITE_SUSPENDED'))
      .then(paused);
    opening(...live, paused)
      .when((o) => pauseOpening(o, 'OTHER'))
      .thenRefused('INVALID_TRANSITION', { from: 'PAUSED', to: 'PAUSED' });
    opening(...live, paused)
      .when(resumeOpening)
      .then({ type: 'OpeningResumed', ...whose });
    opening(...live)
      .when(resumeOpening)
      .thenRefused('INVALID_TRANSITION', { from: 'PUBLISHED', to: 'PUBLISHED' });
    opening(...live, paused)
      .when((o) => withdrawOpening(o, 'OTHER'))
      .then(withdrawn);
    opening(...live, withdrawn)
      .when((o) => withdrawOpening(o, 'OTHER'))
      .thenRefused('INVALID_TRANSITION', { from: 'WITHDRAWN', to: 'WITHDRAWN' });
    opening(...live)
      .when((o) => withdrawOpening(o, null))
      .thenRefused('REASON_REQUIRED');
  });
  it('expires when its last day is over, not a minute before', () => {
    const due = expiresAt({ ...blankOpening(openingId()), offer });
    expect(due).toBe('2020-02-29T00:00:00.000+08:00');
    opening(...live)
      .when((o) => expireOpening(o, clock(23)))
      .thenRefused('INVALID_TRANSITION', { from: 'PUBLISHED', to: 'EXPIRED' });
    if (due)
      opening(...live, paused)
        .when((o) => expireOpening(o, due))
        .then({ type: 'OpeningExpired', ...whose });
  });
});

describe('the places of an opening', () => {
  const moved = (open: number, held: number, boarded: number): OpeningFact => ({
    type: 'OpeningPlacesMoved',
    openingId: openingId(),
    open,
    held,
    boarded,
  });
  it('grow and shrink, never below those on board', () => {
    opening(...live)
      .when((o) => changeHeadcount(o, 208))
      .then({ type: 'HeadcountChanged', openingId: openingId(), from: 200, to: 208 });
    opening(...live, moved(150, 50, 40))
      .when((o) => changeHeadcount(o, 39))
      .thenRefused('HEADCOUNT_BELOW_BOARDED', { boarded: 40 });
    opening(...live, moved(150, 50, 40))
      .when((o) => changeHeadcount(o, 40))
      .thenState((o) => o.offer?.headcount, 40);
    opening(...live)
      .when((o) => changeHeadcount(o, 10_001))
      .thenRefused('HEADCOUNT_RANGE', { min: 1, max: 10_000 });
    opening(...live)
      .when((o) => changeHeadcount(o, 200))
      .thenRefused('INVALID_TRANSITION', { from: 200, to: 200 });
    opening(drafted)
      .when((o) => changeHeadcount(o, 5))
      .thenRefused('INVALID_TRANSITION', { from: 'DRAFT', to: 'DRAFT' });
  });
  it('say on the screen whether it is published, filled in part or full, as the ledger moves', () => {
    const shown = (...facts: OpeningFact[]) => openingState(facts.reduce(evolveOpening, blankOpening(openingId())));
    expect([
      shown(...live),
      shown(...live, moved(150, 50, 0)),
      shown(...live, moved(0, 200, 0)),
      shown(...live, moved(0, 200, 0), paused),
    ]).toEqual(['PUBLISHED', 'PART_FILLED', 'FILLED', 'PAUSED']);
  });
  it('are heard from the ledger, and a repeat says nothing new', () => {
    opening(...live)
      .when((o) => hearPlaces(o, ledger(150, 20, 20, 10, 15)))
      .then(moved(150, 50, 15));
    opening(...live, moved(150, 50, 15))
      .when((o) => hearPlaces(o, ledger(150, 20, 20, 10, 15)))
      .thenRefused('INVALID_TRANSITION', { from: 50, to: 50 });
  });
});

describe('the terms of an opening', () => {
  const order = { terms: someTerms({ wageMinFen: 480_000 }), occupationKnown: true, workerFeeFen: 0, termsHash: 'sha256:terms-2' };
  const frozen: OpeningFact = { type: 'OpeningTermsFrozen', openingId: openingId() };
  it('may change until somebody has a seat', () => {
    opening(...live)
      .when((o) => changeTerms(o, order, clock(6)))
      .then({ ...published, type: 'OpeningTermsChanged', ...order.terms, termsHash: 'sha256:terms-2' });
    opening(...live)
      .when(freezeTerms)
      .then(frozen);
    opening(...live, frozen)
      .when((o) => changeTerms(o, order, clock(6)))
      .thenRefused('TERMS_FROZEN');
    opening(...live, frozen)
      .when(freezeTerms)
      .thenRefused('INVALID_TRANSITION', { from: 'TERMS_FROZEN', to: 'TERMS_FROZEN' });
  });
  it('have a text that changes with what a worker is told, and not with places or the recall list', () => {
    const text = termsText(someTerms(), placeOf(anOrder()));
    expect(termsText(someTerms({ wageMinFen: 480_000 }), placeOf(anOrder()))).not.toBe(text);
    expect(termsText(someTerms({ recallWorkerIds: [] }), placeOf(anOrder({ headcount: 1 })))).toBe(text);
    expect(text).not.toContain('recall');
  });
});
