import { createHash } from 'node:crypto';
import { given } from '@fangang/testing/given';
import { alightWorker, arrive, boardWorker, depart, recount } from './boarding';
import { evolve } from './evolve';
import { manifestText } from './manifest';
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
  passId,
  placementId,
  planned,
  stopId,
  tripId,
} from './trip.builders';
import type { TripFact } from './trip-facts';

const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const story = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, drafted(), ...facts);
const two: readonly TripFact[] = [planned(), assigned(1, 1), assigned(2, 4)];
const gate: readonly TripFact[] = [...two, ...approved, opened];

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
