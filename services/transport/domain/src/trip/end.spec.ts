import { given } from '@fangang/testing/given';
import { cancelTrip, closeTrip, reopenTrip } from './end';
import { evolve } from './evolve';
import type { Trip } from './trip';
import {
  approved,
  assigned,
  blank,
  clock,
  departed,
  drafted,
  handoverId,
  opened,
  pencilled,
  placementId,
  planned,
  siteId,
  tripId,
  workerId,
} from './trip.builders';
import type { TripFact } from './trip-facts';

const story = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, drafted(), ...facts);
const two: readonly TripFact[] = [planned(), assigned(1, 1), assigned(2, 4)];
const gate: readonly TripFact[] = [...two, ...approved, opened];
const person = (n: number) => ({ tripId: tripId(), placementId: placementId(n), workerId: workerId(n), epoch: 1 });

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
