import { papersOf } from './papers';
import { seatPlan } from './seat-plan';
import { actsOf } from './trip-acts';
import { stepsOf } from './trip-steps';

const trip = { state: 'DRAFT', nextStep: null, seated: 21, passes: 0, handover: null, filingNumber: null } as const;

describe('what a trip waits for', () => {
  it.each([
    ['a draft to be planned', {}, ['plan']],
    ['the next approval of its row', { state: 'PLANNED', nextStep: 'ORIGIN_APPROVED' }, ['approveOrigin']],
    ['its filing', { state: 'ORIGIN_APPROVED', nextStep: 'FILED' }, ['file']],
    ['its passes, then boarding', { state: 'FILED' }, ['issuePasses', 'openBoarding']],
    ['boarding, once every seat has its pass', { state: 'FILED', passes: 21 }, ['openBoarding']],
    ['its departure', { state: 'BOARDING', passes: 21 }, ['depart']],
    ['its arrival', { state: 'DEPARTED', passes: 21 }, ['arrive']],
    ['the leader’s list', { state: 'ARRIVED' }, ['handOver']],
    ['nothing more', { state: 'CLOSED' }, []],
    ['nothing more', { state: 'CANCELLED' }, []],
  ] as const)('is %s', (_, changes, acts) => {
    expect(actsOf({ ...trip, ...changes })).toEqual(acts);
  });

  it('is the employer’s signature once the leader has signed, or a corrected list', () => {
    const handover = {
      handoverId: 'hov_1',
      siteId: 'site_1',
      rows: [],
      leaderSignedAt: '2020-02-20T12:30:00.000+08:00',
      employerSignedAt: null,
    };
    expect(actsOf({ ...trip, state: 'ARRIVED', handover })).toEqual(['signHandover', 'handOver']);
  });
});

describe('the papers of a trip', () => {
  const filed = { state: 'FILED', seated: 21, passes: 21, filingNumber: '1' } as const;
  const names = (role: string, changes = {}) => papersOf({ ...filed, ...changes }, role).map(({ paper }) => paper);

  it('are not for who may not print', () => {
    expect(names('OPERATOR')).toEqual([]);
    expect(names('HEALTH_CHECKER')).toEqual([]);
  });

  it('with full ID numbers are the dispatcher’s alone; leader and employer get the gate’s sheet', () => {
    expect(names('DISPATCHER')).toEqual(['passes', 'manifest', 'vehicle-pass', 'handover']);
    expect(names('DRIVER')).toEqual(['vehicle-pass', 'handover']);
    expect(names('EMPLOYER')).toEqual(['vehicle-pass', 'handover']);
    expect(names('COUNTY_OFFICER')).toEqual(['vehicle-pass']);
  });

  it('come when there is something on them', () => {
    expect(names('DISPATCHER', { state: 'DRAFT' })).toEqual([]);
    expect(names('DISPATCHER', { state: 'CANCELLED' })).toEqual([]);
    expect(names('DISPATCHER', { state: 'PLANNED', passes: 0, filingNumber: null })).toEqual(['manifest', 'handover']);
  });
});

describe('the road of a trip', () => {
  const about = {
    approvals: ['ORIGIN_APPROVED', 'FILED'],
    boardingOpenedAt: '2020-02-20T07:30:00.000+08:00',
    departedAt: null,
    arrivedAt: null,
    handover: null,
  } as const;

  it('has the approvals of its own policy row, and knows how far it is', () => {
    const steps = stepsOf({ ...about, approvals: [...about.approvals], state: 'BOARDING' });
    expect(steps.map(({ state, is }) => `${state} ${is}`)).toEqual([
      'DRAFT done',
      'PLANNED done',
      'ORIGIN_APPROVED done',
      'FILED done',
      'BOARDING now',
      'DEPARTED ahead',
      'ARRIVED ahead',
      'HANDED_OVER ahead',
      'CLOSED ahead',
    ]);
    expect(steps[4]?.at).toBe('2020-02-20T07:30:00.000+08:00');
  });

  it('that ended early shows its end and nothing it never reached', () => {
    expect(stepsOf({ ...about, approvals: [], state: 'CANCELLED' }).map(({ state }) => state)).toEqual(['DRAFT', 'CANCELLED']);
  });
});

describe('the seats of a coach', () => {
  const usable = Array.from({ length: 40 }, (_, i) => i + 1);
  const rows = seatPlan([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5], usable);

  it('are numbered from the front left, two on each side of the aisle and five in the rear', () => {
    expect(rows[0]).toEqual({
      left: [
        { seatNo: 1, keptFree: false },
        { seatNo: 2, keptFree: false },
      ],
      right: [
        { seatNo: 3, keptFree: false },
        { seatNo: 4, keptFree: false },
      ],
    });
    expect(rows.at(-1)?.left).toHaveLength(3);
    expect(rows.at(-1)?.right.map(({ seatNo }) => seatNo)).toEqual([48, 49]);
  });

  it('in the last two rows are kept free', () => {
    const kept = rows.flatMap(({ left, right }) => [...left, ...right]).filter(({ keptFree }) => keptFree);
    expect(kept.map(({ seatNo }) => seatNo)).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49]);
  });
});
