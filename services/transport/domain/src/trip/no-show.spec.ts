import { given } from '@fangang/testing/given';
import { evolve } from './evolve';
import { recordNoShow, recordNoShows } from './no-show';
import type { Trip } from './trip';
import {
  approved,
  assigned,
  blank,
  boarded,
  clock,
  departed,
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

describe('the tally of a trip', () => {
  const absent = (n: number): TripFact => ({
    type: 'NoShowRecorded',
    ...person(n),
    holdVersion: 2,
    seatNo: n,
    reasonCode: 'NOT_THERE',
    at: clock(8, 5),
  });
  const turnedAway = (n: number): TripFact => ({ type: 'BoardingRefused', ...person(n), reasonCode: 'NOT_CLEARED', at: clock(7, 45) });
  const tally = (...facts: readonly TripFact[]) => {
    const { noShows, refusals } = [drafted(), ...gate, ...facts].reduce(evolve, blank);
    return { noShows, refusals };
  };
  it('counts who did not come, until his boarding is told after all', () => {
    expect(tally(absent(1))).toEqual({ noShows: [placementId(1)], refusals: [] });
    expect(tally(absent(1), boarded(1, 1))).toEqual({ noShows: [], refusals: [] });
  });
  it('counts who was turned away once, and not as absent, whichever was told first', () => {
    expect(tally(absent(1), turnedAway(1))).toEqual({ noShows: [], refusals: [placementId(1)] });
    expect(tally(turnedAway(1), turnedAway(1))).toEqual({ noShows: [], refusals: [placementId(1)] });
  });
});
