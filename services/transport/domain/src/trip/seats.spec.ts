import { given } from '@fangang/testing/given';
import { evolve } from './evolve';
import { defaultSeatMap } from './seat-map';
import { assignSeat, pencilSeat, releaseSeat, takeSeat, type SeatWish } from './seats';
import type { Trip } from './trip';
import {
  assigned,
  blank,
  boarded,
  clock,
  coach,
  departed,
  drafted,
  opened,
  passenger,
  pencilled,
  placementId,
  planned,
  stopId,
  tripId,
  waiting,
  workerId,
} from './trip.builders';
import type { TripFact } from './trip-facts';

const seat = (n: number, wish?: SeatWish) => (trip: Trip) => assignSeat(trip, passenger(n), wish);
const full = Array.from({ length: 24 }, (_, i) => assigned(i + 1, i + 1));
const draft = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, ...facts);
const plan = (...facts: readonly TripFact[]) => draft(drafted(), planned(), ...facts);

describe('a seat on a trip', () => {
  it('is refused beyond the allowed number, though seats stand empty', () =>
    plan(...full)
      .when(seat(25))
      .thenRefused('TRIP_FULL', { allowed: 24, seats: 49, pct: 50 }));
  it('is free again after a release', () =>
    plan(...full, { ...assigned(5, 5, 2), type: 'SeatReleased', reasonCode: 'WITHDRAWN', rebook: false })
      .when(seat(25))
      .thenTypes('SeatAssigned'));
  it('is the next window seat from the front, so that people sit apart', () => plan(assigned(1, 1)).when(seat(2)).then(assigned(2, 4)));
  it('is the one asked for', () =>
    plan()
      .when(seat(1, { seatNo: 7, stopId }))
      .then(assigned(1, 7)));
  it('is refused when someone has it', () =>
    plan(assigned(1, 7))
      .when(seat(2, { seatNo: 7 }))
      .thenRefused('SEAT_TAKEN', { seatNo: 7 }));
  it('is refused in the reserved rear rows', () =>
    plan()
      .when(seat(1, { seatNo: 45 }))
      .thenRefused('SEAT_BLOCKED', { seatNo: 45 }));
  it('is refused at a stop that the coach does not serve', () => {
    const other = 'stop_01E10000000000000000000009' as typeof stopId;
    plan()
      .when(seat(1, { stopId: other }))
      .thenRefused('VALUE_NOT_LISTED', { value: other, options: stopId });
  });
  it('is refused a second time for one placement', () =>
    plan()
      .when((trip) => assignSeat(trip, passenger(1, { hold: waiting(1, { state: 'HELD', live: true }) })))
      .thenRefused('WORKER_ALREADY_SEATED'));
  it('is refused to someone pencilled elsewhere', () =>
    plan()
      .when((trip) => assignSeat(trip, passenger(1, { hold: waiting(1, { live: true }) })))
      .thenRefused('WORKER_ALREADY_SEATED'));
  it('is refused when the request was withdrawn', () =>
    plan()
      .when((trip) => assignSeat(trip, passenger(1, { hold: waiting(1, { state: 'RELEASED' }) })))
      .thenRefused('HOLD_SUPERSEDED'));
  it('is refused to a worker on an overlapping trip', () => {
    const itinerary = { workerId: workerId(1), legs: [{ tripId: tripId(2), from: clock(11), to: clock(14) }] };
    plan()
      .when((trip) => assignSeat(trip, passenger(1, { itinerary })))
      .thenRefused('WORKER_ALREADY_SEATED');
  });
  it('is given to a worker whose other trip ends when this one begins', () => {
    const itinerary = { workerId: workerId(1), legs: [{ tripId: tripId(2), from: clock(5), to: clock(7, 30) }] };
    plan()
      .when((trip) => assignSeat(trip, passenger(1, { itinerary })))
      .thenTypes('SeatAssigned');
  });
  it('is refused while health holds the person', () =>
    plan()
      .when((trip) => assignSeat(trip, passenger(1, { onHealthHold: true })))
      .thenRefused('NOT_CLEARED'));
  it('is refused when the coach has left', () =>
    plan(opened, departed(0))
      .when(seat(1))
      .thenRefused('TRIP_DEPARTED', { at: clock(8) }));
  it('is refused on a cancelled trip', () =>
    plan({ type: 'TripCancelled', tripId: tripId(), at: clock(6), reasonCode: 'WEATHER' })
      .when(seat(1))
      .thenRefused('INVALID_TRANSITION', { from: 'CANCELLED', to: 'ASSIGNED' }));
});

describe('a seat in a draft', () => {
  it('is pencilled, and tells nobody', () =>
    draft(drafted())
      .when((trip) => takeSeat(trip, passenger(1)))
      .then(pencilled(1, 1)));
  it('counts towards the allowed number', () =>
    draft(drafted({ coach: { ...coach, map: defaultSeatMap(10) } }), ...[1, 5].map((n, i) => pencilled(i + 1, n)))
      .when((trip) => pencilSeat(trip, passenger(9)))
      .thenRefused('TRIP_FULL', { allowed: 1, seats: 10, pct: 50 }));
  it('is refused before there is a coach', () =>
    draft(drafted({ coach: null }))
      .when((trip) => pencilSeat(trip, passenger(1)))
      .thenRefused('TRIP_INCOMPLETE', { fields: 'coach' }));
  it('is not pencilled once the trip is planned', () =>
    plan()
      .when((trip) => pencilSeat(trip, passenger(1)))
      .thenRefused('INVALID_TRANSITION', { from: 'PLANNED', to: 'PENCILLED' }));
});

describe('giving a seat back', () => {
  const back = (n: number) => (trip: Trip) => releaseSeat(trip, placementId(n), { reasonCode: 'HOLD', rebook: true });
  it('is refused for someone who has none', () => plan().when(back(1)).thenRefused('HOLD_SUPERSEDED'));
  it('says so, with the next version', () =>
    plan(assigned(1, 3))
      .when(back(1))
      .thenState((trip) => trip.seats, []));
  it('takes someone off again who boarded before departure', () =>
    plan(assigned(1, 3), opened, boarded(1, 3)).when(back(1)).thenTypes('SeatReleased'));
  it('is refused on the road', () =>
    plan(assigned(1, 3), opened, boarded(1, 3), departed(1))
      .when(back(1))
      .thenRefused('TRIP_DEPARTED', { at: clock(8) }));
});
