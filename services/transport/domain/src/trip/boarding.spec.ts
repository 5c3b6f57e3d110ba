import { createHash } from 'node:crypto';
import { given } from '@fangang/testing';
import { isReadyToBoard, approve, listedSteps } from './approvals';
import { alightWorker, arrive, boardWorker, depart, openBoarding, opensBoardingAt, recount, refuseBoarding } from './boarding';
import { cancelTrip, closeTrip, reopenTrip } from './end';
import { evolve } from './evolve';
import { prepareHandover, signHandover } from './handover';
import { manifestText } from './manifest';
import { recordNoShow, recordNoShows } from './no-show';
import type { HandoverRow, Trip } from './trip';
import {
  aTrip,
  approved,
  assigned,
  blank,
  boarded,
  clock,
  departed,
  doorScan,
  drafted,
  handoverId,
  opened,
  passId,
  pencilled,
  placementId,
  planned,
  siteId,
  stopId,
  tripId,
  workerId,
} from './trip.builders';
import type { TripFact } from './trip-facts';

const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const story = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, drafted(), ...facts);
const two: readonly TripFact[] = [planned(), assigned(1, 1), assigned(2, 4)];
const gate: readonly TripFact[] = [...two, ...approved, opened];
const person = (n: number) => ({ tripId: tripId(), placementId: placementId(n), workerId: workerId(n), epoch: 1 });

describe('approvals', () => {
  const step =
    (name: Parameters<typeof approve>[1], input = {}) =>
    (trip: Trip) =>
      approve(trip, name, input, clock(6));
  it('are not given out of turn', () =>
    story(planned())
      .when(step('FILED', { filingNo: '备-001' }))
      .thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'FILED' }));
  it('that the row does not list are not asked for', () =>
    story(planned()).when(step('NOTIFIED')).thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'NOTIFIED' }));
  it('go from one listed step to the next, and pass over the others', () => {
    story(planned())
      .when(step('ORIGIN_APPROVED'))
      .then({ type: 'TripOriginApproved', tripId: tripId(), at: clock(6) });
    story(planned(), ...approved.slice(0, 1))
      .when(step('FILED', { filingNo: ' 备-001 ' }))
      .then({ type: 'TripFiled', tripId: tripId(), at: clock(6), filingNo: '备-001' });
  });
  it('across provinces are all four', () => {
    const all = planned({ approvals: listedSteps(['FILED', 'DEST_ACCEPTED', 'NOTIFIED', 'ORIGIN_APPROVED']) });
    story(all, ...approved.slice(0, 1))
      .when(step('NOTIFIED', { provinceCodes: ['50', '33'] }))
      .then({ type: 'TripNotified', tripId: tripId(), at: clock(6), provinceCodes: ['50', '33'] });
    story(all, ...approved.slice(0, 1), { type: 'TripNotified', tripId: tripId(), at: clock(6), provinceCodes: [] })
      .when(step('DEST_ACCEPTED'))
      .thenTypes('TripDestinationAccepted');
  });
  it('need a filing number', () =>
    story(planned(), ...approved.slice(0, 1))
      .when(step('FILED', { filingNo: ' ' }))
      .thenRefused('FILING_MISSING'));
  it('do not file an estimated travel time where the row forbids it', () => {
    const estimates = [{ from: 'pup_a', to: 'gate_b' }];
    story(planned({ estimates, estimateMayBeFiled: false }), ...approved.slice(0, 1))
      .when(step('FILED', { filingNo: '1' }))
      .thenRefused('TRAVEL_TIME_ESTIMATED', { from: 'pup_a', to: 'gate_b' });
    story(planned({ estimates }), ...approved.slice(0, 1))
      .when(step('FILED', { filingNo: '1' }))
      .thenTypes('TripFiled');
  });
  it('that a row does not ask for leave a planned trip ready', () => {
    expect(isReadyToBoard(aTrip(planned({ approvals: [] })))).toBe(true);
    expect(isReadyToBoard(aTrip(planned()))).toBe(false);
    expect(isReadyToBoard(aTrip(planned(), ...approved))).toBe(true);
  });
});

describe('boarding', () => {
  it('is not opened before every approval is there', () => {
    story(planned())
      .when((trip) => openBoarding(trip, clock(7, 30)))
      .thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'BOARDING' });
    expect(opensBoardingAt(aTrip(planned()))).toBeNull();
  });
  it('opens at the first hour of gathering', () => {
    expect(opensBoardingAt(aTrip(planned(), ...approved))).toBe(clock(7, 30));
    story(planned(), ...approved)
      .when((trip) => openBoarding(trip, clock(7, 30)))
      .then(opened);
  });
  it('takes nobody on a trip that is not ready; the scan itself is kept elsewhere', () =>
    story(...two)
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .thenRefused('TRIP_NOT_BOARDABLE', { state: 'PLANNED' }));
  it('is opened by the first scan when the driver was earlier than the clock', () =>
    story(...two, ...approved)
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .thenTypes('BoardingOpened', 'WorkerBoarded'));
  it('takes a person on board once', () => {
    story(...gate)
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .then(boarded(1, 1));
    story(...gate, boarded(1, 1))
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .thenRefused('PASS_ALREADY_USED', { time: clock(7, 40), device: doorScan(1, 1).deviceId });
  });
  it('counts someone on board whose scan comes after departure, and after a no-show', () => {
    story(...gate, departed(0))
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .thenState((trip) => trip.seats[0]?.state, 'BOARDED');
    const noShow: TripFact = { type: 'NoShowRecorded', ...person(1), holdVersion: 2, seatNo: 1, reasonCode: 'ALL_SYNCED', at: clock(9) };
    story(...gate, departed(0), noShow)
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .thenState((trip) => trip.seats[0]?.state, 'BOARDED');
  });
  it('keeps the fact that someone rides whose seat was released meanwhile', () =>
    story(planned(), ...approved, opened)
      .when((trip) => boardWorker(trip, doorScan(1, 1)))
      .thenState((trip) => trip.seats.map(({ seatNo, state }) => [seatNo, state]), [[1, 'BOARDED']]));
});

describe('a refused boarding', () => {
  const refuse = (trip: Trip) => refuseBoarding(trip, doorScan(1, 1), 'NOT_CLEARED');
  const told: readonly TripFact[] = [
    { type: 'BoardingRefused', ...person(1), reasonCode: 'NOT_CLEARED', at: clock(7, 40) },
    { type: 'SeatReleased', ...person(1), holdVersion: 2, seatNo: 1, reasonCode: 'NOT_CLEARED', rebook: true },
  ];
  it('of someone who holds no seat here changes nothing', () =>
    story(planned(), ...approved, opened)
      .when(refuse)
      .thenRefused('NOT_ON_MANIFEST'));
  it('frees the seat and asks for another', () =>
    story(...gate)
      .when(refuse)
      .then(...told));
  it('gives the seat to a standby', () =>
    story(...gate)
      .when(refuse)
      .thenState((trip) => trip.seats.length, 1));
  it('uploaded after departure leaves the seat on record as vacated', () =>
    story(...gate, departed(0))
      .when(refuse)
      .thenState((trip) => trip.seats[0]?.state, 'VACATED'));
  it('takes the place of a no-show recorded before it', () => {
    const noShow: TripFact = { type: 'NoShowRecorded', ...person(1), holdVersion: 2, seatNo: 1, reasonCode: 'ALL_SYNCED', at: clock(9) };
    story(...gate, departed(0), noShow)
      .when(refuse)
      .thenTypes('BoardingRefused', 'SeatReleased');
  });
  it('never becomes a no-show', () =>
    story(...gate, boarded(2, 4), ...told, departed(1))
      .when((trip) => recordNoShows(trip, clock(9)))
      .thenRefused('INVALID_TRANSITION', { from: 'DEPARTED', to: 'VACATED' }));
});

describe('departure and arrival', () => {
  const leave = (counted?: number) => (trip: Trip) => depart(trip, { at: clock(8), hashOf, ...(counted === undefined ? {} : { counted }) });
  const attached: TripFact = { type: 'PassAttached', tripId: tripId(), placementId: placementId(1), passId: passId(1) };
  const frozen = `{"rows":[{"boarded":true,"passId":"${passId(1)}","placementId":"${placementId(1)}","seatNo":1},{"boarded":false,"passId":null,"placementId":"${placementId(2)}","seatNo":4}],"tripId":"${tripId()}"}`;
  it('are not for a coach that takes nobody on', () =>
    story(planned()).when(leave()).thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'DEPARTED' }));
  it('freeze the list and its hash', () =>
    story(...gate, attached, boarded(1, 1))
      .when(leave(1))
      .thenState((trip) => [trip.manifest?.hash, manifestText(trip.id, trip.manifest?.rows ?? [])], [hashOf(frozen), frozen]));
  it('are never refused for a count: a difference is a flag', () => {
    story(...gate, boarded(1, 1))
      .when(leave(2))
      .thenState(({ status, flags }) => [status, flags], ['DEPARTED', ['HEADCOUNT_DIFFERS']]);
    story(...gate, boarded(1, 1))
      .when(leave(1))
      .thenState(({ flags }) => flags, []);
    story(...gate, boarded(1, 1))
      .when(leave())
      .thenState(({ flags }) => flags, []);
    story(...gate, boarded(1, 1), departed(1))
      .when((trip) => arrive(trip, { at: clock(12), counted: 3 }))
      .then({ type: 'TripArrived', tripId: tripId(), at: clock(12), boarded: 1, counted: 3, flags: ['HEADCOUNT_DIFFERS'] });
  });
  it('happen even when nobody boarded', () =>
    story(...gate)
      .when(leave(0))
      .thenTypes('ManifestFrozen', 'TripDeparted'));
  it('leave the frozen list as it was when a scan comes late', () =>
    story(...gate, boarded(1, 1), ...[leave(1)(aTrip(...gate, boarded(1, 1)))].flatMap((decision) => (decision.ok ? decision.facts : [])))
      .when((trip) => boardWorker(trip, doorScan(2, 4)))
      .thenState((trip) => [trip.manifest?.rows[1]?.boarded, trip.seats[1]?.state], [false, 'BOARDED']));
  it('bring everybody who boarded', () =>
    story(...gate, boarded(1, 1), departed(1))
      .when((trip) => arrive(trip, { at: clock(12) }))
      .thenState((trip) => trip.seats.map(({ state }) => state), ['ALIGHTED', 'ASSIGNED']));
  it('are counted again at a stop', () => {
    story(...gate, boarded(1, 1), departed(1))
      .when((trip) => recount(trip, stopId, 2, clock(9)))
      .thenState(({ flags }) => flags, ['HEADCOUNT_DIFFERS']);
    story(planned())
      .when((trip) => recount(trip, stopId, 2, clock(9)))
      .thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'DEPARTED' });
  });
  it('let someone off by his scan, and nobody who never boarded', () => {
    story(...gate, boarded(1, 1), departed(1))
      .when((trip) => alightWorker(trip, doorScan(1, 1)))
      .thenState((trip) => trip.seats[0]?.state, 'ALIGHTED');
    story(...gate, departed(0))
      .when((trip) => alightWorker(trip, doorScan(1, 1)))
      .thenRefused('NOT_ON_MANIFEST');
  });
});

describe('someone who does not come', () => {
  it('is not recorded while boarding has not begun, or when he sits on the coach', () => {
    story(...two)
      .when((trip) => recordNoShow(trip, placementId(1), clock(7)))
      .thenRefused('INVALID_TRANSITION', { from: 'ASSIGNED', to: 'VACATED' });
    story(...gate, boarded(1, 1))
      .when((trip) => recordNoShow(trip, placementId(1), clock(7)))
      .thenRefused('INVALID_TRANSITION', { from: 'BOARDED', to: 'VACATED' });
    story(...gate)
      .when((trip) => recordNoShow(trip, placementId(9), clock(7)))
      .thenRefused('NOT_ON_MANIFEST');
  });
  it('leaves his seat to a standby, by the word of a person', () =>
    story(...gate)
      .when((trip) => recordNoShow(trip, placementId(1), clock(7, 55)))
      .then({ type: 'NoShowRecorded', ...person(1), holdVersion: 2, seatNo: 1, reasonCode: 'NOT_THERE', at: clock(7, 55) }));
  it('is recorded for all at once when every device has synced', () =>
    story(...gate, boarded(2, 4), departed(1))
      .when((trip) => recordNoShows(trip, clock(9)))
      .then({ type: 'NoShowRecorded', ...person(1), holdVersion: 2, seatNo: 1, reasonCode: 'ALL_SYNCED', at: clock(9) }));
});

describe('the handover', () => {
  const row = (n: number): HandoverRow => ({ placementId: placementId(n), outcome: 'ON_POST' });
  const there: readonly TripFact[] = [
    ...gate,
    boarded(1, 1),
    boarded(2, 4),
    departed(2),
    { type: 'TripArrived', tripId: tripId(), at: clock(12), boarded: 2, flags: [] },
  ];
  const lead =
    (...rows: readonly HandoverRow[]) =>
    (trip: Trip) =>
      prepareHandover(trip, { handoverId, siteId, rows }, 'usr:leader', clock(12, 30));
  const prepared: TripFact = {
    type: 'HandoverPrepared',
    tripId: tripId(),
    handoverId,
    siteId,
    rows: [row(1), row(2)],
    leaderSignedBy: 'usr:leader',
    at: clock(12, 30),
  };
  const sign = (trip: Trip) => signHandover(trip, 'usr:employer', clock(12, 35));
  it('is not signed before arrival', () =>
    story(...gate)
      .when(lead())
      .thenRefused('INVALID_TRANSITION', { from: 'BOARDING', to: 'HANDED_OVER' }));
  it('is not signed by the employer before the leader', () =>
    story(...there)
      .when(sign)
      .thenRefused('HANDOVER_INCOMPLETE', { n: 2 }));
  it('needs a row for each boarded person', () =>
    story(...there)
      .when(lead(row(1)))
      .thenRefused('HANDOVER_INCOMPLETE', { n: 1 }));
  it('does not take a person twice, or one who was not on board', () => {
    story(...there)
      .when(lead(row(1), row(2), row(2)))
      .thenRefused('HANDOVER_INCOMPLETE', { n: 0 });
    story(...there)
      .when(lead(row(1), row(2), row(3)))
      .thenRefused('NOT_ON_MANIFEST');
  });
  it('is signed by the leader, then by the employer', () => {
    story(...there)
      .when(lead(row(1), row(2)))
      .then(prepared);
    story(...there, prepared)
      .when(sign)
      .then({
        type: 'HandoverSigned',
        tripId: tripId(),
        handoverId,
        siteId,
        rows: [row(1), row(2)],
        employerSignedBy: 'usr:employer',
        at: clock(12, 35),
      });
  });
  it('goes back to the leader when a scan brings one more person', () =>
    story(...there, prepared, boarded(3, 5))
      .when(sign)
      .thenRefused('HANDOVER_INCOMPLETE', { n: 1 }));
});

describe('the end of a trip', () => {
  it('is no cancellation once the coach has left', () =>
    story(...gate, departed(0))
      .when((trip) => cancelTrip(trip, 'WEATHER', clock(9)))
      .thenRefused('INVALID_TRANSITION', { from: 'DEPARTED', to: 'CANCELLED' }));
  it('gives every seat back and lets people ask again', () =>
    story(...two)
      .when((trip) => cancelTrip(trip, 'WEATHER', clock(7)))
      .then(
        { type: 'SeatReleased', ...person(1), holdVersion: 2, seatNo: 1, reasonCode: 'WEATHER', rebook: true },
        { type: 'SeatReleased', ...person(2), holdVersion: 2, seatNo: 4, reasonCode: 'WEATHER', rebook: true },
        { type: 'TripCancelled', tripId: tripId(), at: clock(7), reasonCode: 'WEATHER' },
      ));
  it('frees pencilled seats of a draft without telling anybody', () =>
    story(pencilled(1, 1))
      .when((trip) => cancelTrip(trip, 'WEATHER', clock(7)))
      .thenTypes('SeatUnpencilled', 'TripCancelled'));
  it('comes after the handover', () => {
    story(...gate)
      .when((trip) => closeTrip(trip, clock(18)))
      .thenRefused('INVALID_TRANSITION', { from: 'BOARDING', to: 'CLOSED' });
    story(...gate, {
      type: 'HandoverSigned',
      tripId: tripId(),
      handoverId,
      siteId,
      rows: [],
      employerSignedBy: 'usr:employer',
      at: clock(12),
    })
      .when((trip) => closeTrip(trip, clock(18)))
      .thenTypes('TripClosed');
  });
  it('is not a reopening: that keeps the seats and asks for approvals again', () =>
    story(...two, ...approved)
      .when((trip) => reopenTrip(trip, 'VEHICLE_LOST', clock(7)))
      .thenState(({ status, filingNo, seats }) => [status, filingNo, seats.length], ['DRAFT', null, 2]));
});
