import { given } from '@fangang/testing/given';
import { boardWorker, openBoarding, opensBoardingAt, refuseBoarding } from './boarding';
import { evolve } from './evolve';
import { recordNoShows } from './no-show';
import type { Trip } from './trip';
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
  opened,
  placementId,
  planned,
  tripId,
  workerId,
} from './trip.builders';
import type { TripFact } from './trip-facts';

const story = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, drafted(), ...facts);
const two: readonly TripFact[] = [planned(), assigned(1, 1), assigned(2, 4)];
const gate: readonly TripFact[] = [...two, ...approved, opened];
const person = (n: number) => ({ tripId: tripId(), placementId: placementId(n), workerId: workerId(n), epoch: 1 });

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
