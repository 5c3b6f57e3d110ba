import { given } from '@fangang/testing/given';
import { evolve } from './evolve';
import { prepareHandover, signHandover } from './handover';
import type { HandoverRow, Trip } from './trip';
import {
  approved,
  assigned,
  blank,
  boarded,
  clock,
  departed,
  drafted,
  handoverId,
  opened,
  placementId,
  planned,
  siteId,
  tripId,
} from './trip.builders';
import type { TripFact } from './trip-facts';

const story = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, drafted(), ...facts);
const two: readonly TripFact[] = [planned(), assigned(1, 1), assigned(2, 4)];
const gate: readonly TripFact[] = [...two, ...approved, opened];

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
      .thenRefused('HANDOVER_INCOMPLETE', { n: 1 });
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
