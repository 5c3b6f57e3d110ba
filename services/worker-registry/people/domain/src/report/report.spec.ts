import { given } from '@fangang/testing/given';
import { clock, reportId, today, village } from '../worker/worker.builders';
import { cutoffOf } from './cutoff.rules';
import {
  type Submission,
  acceptReport,
  lockReport,
  markOverdue,
  missingWarning,
  openReport,
  returnReport,
  submitReport,
} from './file-report';
import { type ReportFact, blankReport, evolveReport, filingText } from './report';
import { mismatch, noTotals, rollUp, totalsOf } from './report-figures';

const about = { reportId: reportId(), level: 'VILLAGE', divisionCode: village, day: today } as const;
const totals = {
  ...noTotals,
  returned: 807,
  departed: 776,
  departedOtherProvince: 378,
  departedProvince: 398,
  notGoing: 31,
  offeredToday: 398,
  tripsToday: 17,
  boardedToday: 398,
  boardedTotal: 398,
};
const filing: Submission = {
  zero: false,
  totals,
  positions: { people: '1203', transport: '4411' },
  missing: [],
  hash: 'sha256:1',
  below: null,
  countyLocked: false,
};
const opened: ReportFact = { type: 'ReportOpened', ...about, previousHash: 'sha256:0' };
const filed = { ...about, zero: false, totals, hash: 'sha256:1', previousHash: 'sha256:0' };
const submitted: ReportFact = { type: 'ReportSubmitted', ...filed, positions: filing.positions, missing: [] };
const accepted: ReportFact = { type: 'ReportAccepted', ...filed };
const returned: ReportFact = { type: 'ReportReturned', ...filed, reasonCode: 'SUM_DIFFERS' };
const locked: ReportFact = { type: 'ReportLocked', ...filed };
const report = (...facts: ReportFact[]) => given(evolveReport, blankReport(reportId()), ...facts);

describe('a daily report', () => {
  it('is not filed after the lock, its own or the county’s', () => {
    report(opened, submitted, locked)
      .when((r) => submitReport(r, filing))
      .thenRefused('REPORT_LOCKED', { day: '2020-02-20' });
    report(opened)
      .when((r) => submitReport(r, { ...filing, countyLocked: true }))
      .thenRefused('REPORT_LOCKED', { day: '2020-02-20' });
  });
  it('is refused when its figures do not add up, by how many', () => {
    report(opened)
      .when((r) => submitReport(r, { ...filing, totals: { ...totals, toPlace: 1 } }))
      .thenRefused('REPORT_SUM_MISMATCH', { n: 1 });
    report(opened)
      .when((r) => submitReport(r, { ...filing, totals: { ...totals, departedLocal: 2 } }))
      .thenRefused('REPORT_SUM_MISMATCH', { n: 2 });
  });
  it('of a town is refused when it is not the sum of its villages', () => {
    report(opened)
      .when((r) => submitReport(r, { ...filing, below: [totals, noTotals] }))
      .thenTypes('ReportSubmitted');
    report(opened)
      .when((r) => submitReport(r, { ...filing, below: [{ ...totals, boardedToday: 397 }] }))
      .thenRefused('REPORT_SUM_MISMATCH', { n: 1 });
  });
  it('says zero only when nothing moved that day', () => {
    report(opened)
      .when((r) => submitReport(r, { ...filing, zero: true }))
      .thenRefused('REPORT_SUM_MISMATCH', { n: 398 + 17 + 398 });
    report(opened)
      .when((r) => submitReport(r, { ...filing, zero: true, totals: noTotals }))
      .thenTypes('ReportSubmitted');
  });
  it('is opened once, filed, accepted by the next level and locked at the county’s cut-off', () => {
    report()
      .when((r) => openReport(r, { level: 'VILLAGE', divisionCode: village, day: today, previousHash: 'sha256:0' }))
      .then(opened);
    report(opened)
      .when((r) => openReport(r, { ...about, previousHash: null }))
      .thenRefused('INVALID_TRANSITION', { from: 'OPEN', to: 'OPEN' });
    report(opened)
      .when((r) => submitReport(r, filing))
      .then(submitted);
    report(opened, submitted)
      .when((r) => submitReport(r, filing))
      .thenRefused('INVALID_TRANSITION', { from: 'SUBMITTED', to: 'SUBMITTED' });
    report(opened, submitted).when(acceptReport).then(accepted);
    report(opened).when(acceptReport).thenRefused('INVALID_TRANSITION', { from: 'OPEN', to: 'ACCEPTED' });
    report(opened, submitted, accepted)
      .when((r) => lockReport(r, clock(18), clock(18)))
      .then(locked);
    report(opened, submitted)
      .when((r) => lockReport(r, clock(17), clock(18)))
      .thenRefused('INVALID_TRANSITION', { from: 'SUBMITTED', to: 'LOCKED' });
    report(opened)
      .when((r) => lockReport(r, clock(18), clock(18)))
      .thenRefused('INVALID_TRANSITION', { from: 'OPEN', to: 'LOCKED' });
  });
  it('comes back with a reason and may be filed again', () => {
    report(opened, submitted)
      .when((r) => returnReport(r, null))
      .thenRefused('REASON_REQUIRED');
    report(opened, submitted)
      .when((r) => returnReport(r, 'SUM_DIFFERS'))
      .then(returned);
    report(opened, submitted, returned)
      .when((r) => submitReport(r, filing))
      .then(submitted);
    report(opened, submitted, accepted)
      .when((r) => returnReport(r, 'SUM_DIFFERS'))
      .thenRefused('INVALID_TRANSITION', { from: 'ACCEPTED', to: 'RETURNED' });
  });
  it('that is missing at its cut-off is said to be, once, and may still be filed', () => {
    const overdue: ReportFact = { type: 'ReportOverdue', ...about, zero: false, totals: {}, hash: null, previousHash: 'sha256:0' };
    report(opened)
      .when((r) => markOverdue(r, clock(15), clock(16)))
      .thenRefused('INVALID_TRANSITION', { from: 'OPEN', to: 'OPEN' });
    report(opened)
      .when((r) => markOverdue(r, clock(16), clock(16)))
      .then(overdue);
    report(opened, overdue)
      .when((r) => markOverdue(r, clock(17), clock(16)))
      .thenRefused('INVALID_TRANSITION', { from: 'OPEN', to: 'OPEN' });
    report(opened, submitted)
      .when((r) => markOverdue(r, clock(17), clock(16)))
      .thenRefused('INVALID_TRANSITION', { from: 'SUBMITTED', to: 'SUBMITTED' });
    report(opened, overdue)
      .when((r) => submitReport(r, filing))
      .thenTypes('ReportSubmitted');
  });
  it('lists who is missing below, and goes up without them', () => {
    expect(missingWarning(['990101101202', '990101101203'])).toEqual({ code: 'REPORT_CHILD_MISSING', params: { n: 2 } });
    expect(missingWarning([])).toBeNull();
    report(opened)
      .when((r) => submitReport(r, { ...filing, missing: ['990101101202'] }))
      .thenState((r) => r.filing?.missing, ['990101101202']);
  });
});

describe('the figures of a report', () => {
  it('come from the table of the register and from what moved', () => {
    const table = {
      returned: 3,
      unsurveyed: 0,
      departed: 2,
      notGoing: 1,
      toPlace: 0,
      departedBy: { channel: { SELF: 2 }, band: { LOCAL: 2 } },
      notGoingBy: { OTHER: 1 },
    };
    const got = totalsOf(table, { offeredToday: 0, tripsToday: 0, boardedToday: 0, boardedTotal: 5 });
    expect(got).toEqual({ ...noTotals, returned: 3, departed: 2, departedLocal: 2, notGoing: 1, boardedTotal: 5 });
    expect(mismatch(got, null)).toBe(0);
  });
  it('of every level are the sum of the leaves', () => {
    const towns = [[totals, noTotals], [totals]].map(rollUp);
    expect(rollUp(towns)).toEqual(rollUp([totals, noTotals, totals]));
    expect(rollUp([])).toEqual(noTotals);
  });
});

describe('the text of a report', () => {
  const one = { zero: false, totals, positions: filing.positions, missing: ['990101101203', '990101101202'] };
  it('is the same when counted again up to the same positions', () =>
    expect(filingText(about, { ...one, missing: [...one.missing].reverse() })).toBe(filingText(about, one)));
  it('is another one when a figure, a position or a missing area is', () => {
    const texts = [
      one,
      { ...one, totals: { ...totals, toPlace: 1 } },
      { ...one, positions: { people: '1204', transport: '4411' } },
      { ...one, missing: [] },
    ];
    expect(new Set(texts.map((filing) => filingText(about, filing))).size).toBe(4);
  });
});

it('is due at the hours of the policy row', () => {
  const row = { village: '16:00', town: '17:00', county: '18:30' };
  expect((['VILLAGE', 'TOWN', 'COUNTY'] as const).map((level) => cutoffOf(level, row, today))).toEqual([
    '2020-02-20T16:00:00.000+08:00',
    '2020-02-20T17:00:00.000+08:00',
    '2020-02-20T18:30:00.000+08:00',
  ]);
});
