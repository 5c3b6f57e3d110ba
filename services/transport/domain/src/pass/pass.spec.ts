import { instant, type PassId, type VehiclePassId } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import {
  aTrip,
  approved,
  assigned,
  boarded,
  clock,
  departed,
  opened,
  passId,
  placementId,
  planned,
  tripId,
  vehicleId,
  workerId,
} from '../trip/trip.builders';
import { attachPasses } from './attach-passes';
import {
  blankPass,
  evolvePass,
  issuePass,
  passState,
  revokePass,
  usePass,
  type Pass,
  type PassFact,
  type PassIssued,
  type Ticket,
} from './pass';
import { passWindow, type PassRule } from './pass-window.rules';
import {
  blankVehiclePass,
  evolveVehiclePass,
  issueVehiclePass,
  revokeVehiclePass,
  type VehiclePass,
  type VehiclePassFact,
} from './vehicle-pass';

const rule: PassRule = { opensBefore: { hours: 6 }, validAfter: { hours: 24, maxDays: 7 } };
const window = { notBefore: instant('2020-02-20T02:00:00+08:00'), expires: instant('2020-02-21T12:00:00+08:00') };
const signed = { rid: 'a1b2c3d4e5f60718', keyId: '0cebf1bc', text: 'FG1:…', seatNo: 1, ...window };
const ticket = (over: Partial<Ticket> = {}): Ticket => ({ placementId: placementId(1), clearedUntil: clock(9), window, signed, ...over });
const plan = aTrip(planned(), assigned(1, 1));
const issued: PassIssued = {
  type: 'PassIssued',
  passId: passId(1),
  tripId: tripId(),
  placementId: placementId(1),
  workerId: workerId(1),
  ...signed,
  epoch: 1,
  areas: ['99', '9901', '990101'],
};
const pass = (...facts: readonly PassFact[]) => given<Pass, PassFact>(evolvePass, blankPass(passId(1)), ...facts);
const revoked: PassFact = {
  type: 'PassRevoked',
  passId: passId(1),
  tripId: tripId(),
  placementId: placementId(1),
  workerId: workerId(1),
  seatNo: 1,
  reasonCode: 'HOLD',
  superseded: false,
  at: clock(7),
};

describe('a pass', () => {
  it('is not issued to someone who is not cleared beyond departure', () => {
    pass()
      .when((one) => issuePass(one, plan, ticket({ clearedUntil: null })))
      .thenRefused('NOT_CLEARED');
    pass()
      .when((one) => issuePass(one, plan, ticket({ clearedUntil: clock(8) })))
      .thenRefused('NOT_CLEARED');
  });
  it('is not issued without a seat, nor for one that boarded already', () => {
    pass()
      .when((one) => issuePass(one, plan, ticket({ placementId: placementId(2) })))
      .thenRefused('NOT_ON_MANIFEST');
    pass()
      .when((one) => issuePass(one, aTrip(planned(), assigned(1, 1), opened, boarded(1, 1)), ticket()))
      .thenRefused('NOT_ON_MANIFEST');
  });
  it('is not issued for a coach that has left', () =>
    pass()
      .when((one) => issuePass(one, aTrip(planned(), assigned(1, 1), opened, departed(0)), ticket()))
      .thenRefused('TRIP_DEPARTED', { at: clock(8) }));
  it('signed for another seat or hour is never handed out', () => {
    pass()
      .when((one) => issuePass(one, plan, ticket({ signed: { ...signed, seatNo: 2 } })))
      .thenRefused('STALE_VERSION');
    pass()
      .when((one) => issuePass(one, plan, ticket({ signed: { ...signed, expires: clock(23) } })))
      .thenRefused('STALE_VERSION');
  });
  it('is issued once for a seat', () => {
    const seated = aTrip(planned(), assigned(1, 1), {
      type: 'PassAttached',
      tripId: tripId(),
      placementId: placementId(1),
      passId: passId(9),
    });
    pass()
      .when((one) => issuePass(one, plan, ticket()))
      .then(issued);
    pass(issued)
      .when((one) => issuePass(one, plan, ticket()))
      .thenRefused('INVALID_TRANSITION', { from: 'ISSUED', to: 'ISSUED' });
    pass()
      .when((one) => issuePass(one, seated, ticket()))
      .thenRefused('INVALID_TRANSITION', { from: 'ISSUED', to: 'ISSUED' });
  });
  it('is revoked once, also after boarding, never after arrival', () => {
    const revoke = (one: Pass) => revokePass(one, { reasonCode: 'HOLD', superseded: false, at: clock(7) });
    pass().when(revoke).thenRefused('INVALID_TRANSITION', { from: 'UNSIGNED', to: 'REVOKED' });
    pass(issued).when(revoke).then(revoked);
    pass(issued, revoked).when(revoke).thenRefused('INVALID_TRANSITION', { from: 'REVOKED', to: 'REVOKED' });
    pass(issued, { type: 'PassUsed', passId: passId(1), direction: 'BOARD' })
      .when(revoke)
      .thenTypes('PassRevoked');
    pass(issued, { type: 'PassUsed', passId: passId(1), direction: 'ARRIVE' })
      .when(revoke)
      .thenRefused('INVALID_TRANSITION', { from: 'USED_ARRIVE', to: 'REVOKED' });
    pass(issued)
      .when((one) => revokePass(one, { reasonCode: 'SEAT_MOVED', superseded: true, at: clock(7) }))
      .thenState(({ status }) => status, 'SUPERSEDED');
  });
  it('that was revoked stays revoked when it was used offline', () =>
    pass(issued, revoked)
      .when((one) => usePass(one, 'BOARD'))
      .thenRefused('INVALID_TRANSITION', { from: 'REVOKED', to: 'USED_BOARD' }));
  it('is used on boarding and on arrival', () => {
    pass(issued)
      .when((one) => usePass(one, 'BOARD'))
      .thenState(({ status }) => status, 'USED_BOARD');
    pass(issued)
      .when((one) => usePass(one, 'ARRIVE'))
      .thenState(({ status }) => status, 'USED_ARRIVE');
  });
  it('opens six hours before departure and is over a day after arrival, by the clock alone', () => {
    const one = evolvePass(blankPass(passId(1)), issued);
    expect([clock(1, 59), clock(2), instant('2020-02-21T12:00:00+08:00')].map((now) => passState(one, now))).toEqual([
      'ISSUED',
      'ACTIVE',
      'EXPIRED',
    ]);
    expect(passState(evolvePass(one, revoked), clock(3))).toBe('REVOKED');
    expect(passState(blankPass(passId(1)), clock(3))).toBeUndefined();
  });
});

describe('the window of a pass', () => {
  const trip = { departAt: clock(8), arriveBy: clock(12) };
  it('follows the trip', () => expect(passWindow(trip, clock(5), rule)).toEqual({ ok: true, window }));
  it('is not signed more than seven days before it ends', () =>
    expect(passWindow(trip, instant('2020-02-14T11:59:59+08:00'), rule)).toEqual({
      ok: false,
      refusal: { code: 'PASS_NOT_YET', params: { from: instant('2020-02-14T12:00:00+08:00') } },
    }));
  it('may be signed seven days before it ends', () => expect(passWindow(trip, instant('2020-02-14T12:00:00+08:00'), rule).ok).toBe(true));
  it('is never longer than seven days', () => {
    const long = passWindow({ departAt: clock(8), arriveBy: instant('2020-03-10T12:00:00+08:00') }, clock(5), rule);
    expect(long).toEqual({ ok: true, window: { notBefore: window.notBefore, expires: instant('2020-02-27T02:00:00+08:00') } });
  });
  it('stands on the whole second, as the bytes do', () =>
    expect(passWindow({ departAt: instant('2020-02-20T08:00:00.900+08:00'), arriveBy: clock(12) }, clock(5), rule)).toEqual({
      ok: true,
      window,
    }));
});

describe('passes on a trip', () => {
  it('are noted on seats that exist, so that the list can name them', () => {
    expect(attachPasses(plan, [{ placementId: placementId(1), passId: passId(1) }])).toEqual({
      ok: true,
      facts: [{ type: 'PassAttached', tripId: tripId(), placementId: placementId(1), passId: passId(1) }],
    });
    expect(attachPasses(plan, [{ placementId: placementId(7), passId: passId(1) }])).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_ON_MANIFEST' },
    });
    expect(attachPasses(plan, [])).toMatchObject({ ok: false });
  });
});

describe('the pass of a coach', () => {
  const id = `vps_${(passId(1) satisfies PassId).slice(4)}` as VehiclePassId;
  const paper = { rid: 'a1b2c3d4e5f60719', keyId: '0cebf1bc', text: 'FG1:…', plate: '川O00001', ...window };
  const issuedPaper: VehiclePassFact = {
    type: 'VehiclePassIssued',
    vehiclePassId: id,
    tripId: tripId(),
    vehicleId: vehicleId(1),
    ...paper,
    areas: ['99', '9901', '990101'],
  };
  const paperOf = (...facts: readonly VehiclePassFact[]) =>
    given<VehiclePass, VehiclePassFact>(evolveVehiclePass, blankVehiclePass(id), ...facts);
  it('waits for every approval', () =>
    paperOf()
      .when((one) => issueVehiclePass(one, plan, paper))
      .thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'ISSUED' }));
  it('names the coach that goes', () => {
    const ready = aTrip(planned(), ...approved);
    paperOf()
      .when((one) => issueVehiclePass(one, ready, { ...paper, plate: '川O00002' }))
      .thenRefused('STALE_VERSION');
    paperOf()
      .when((one) => issueVehiclePass(one, ready, paper))
      .then(issuedPaper);
  });
  it('is revoked once', () => {
    paperOf(issuedPaper)
      .when((one) => revokeVehiclePass(one, 'TRIP_CANCELLED'))
      .thenState(({ status }) => status, 'REVOKED');
    paperOf()
      .when((one) => revokeVehiclePass(one, 'TRIP_CANCELLED'))
      .thenRefused('INVALID_TRANSITION', { from: 'UNSIGNED', to: 'REVOKED' });
  });
});
