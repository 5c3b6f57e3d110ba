import { given } from '@fangang/testing/given';
import { approve, isReadyToBoard, listedSteps } from './approvals';
import { evolve } from './evolve';
import type { Trip } from './trip';
import { aTrip, approved, blank, clock, drafted, planned, tripId } from './trip.builders';
import type { TripFact } from './trip-facts';

const story = (...facts: readonly TripFact[]) => given<Trip, TripFact>(evolve, blank, drafted(), ...facts);

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
