import { given } from '@fangang/testing/given';
import {
  aTrip,
  assigned,
  boarded,
  clock,
  demand,
  departed,
  opened,
  pencilled,
  placementId,
  planned,
  tripId,
  workerId,
} from '../trip/trip.builders';
import { blankHold, evolveHold, type Hold, type HoldFact, type HoldReleased, type SeatRequested } from './hold';
import { releaseHold } from './release-hold';
import { requestSeat } from './request-seat';

const blank = blankHold(placementId(1), workerId(1));
const asked = (epoch: number): SeatRequested => ({
  type: 'SeatRequested',
  placementId: placementId(1),
  workerId: workerId(1),
  epoch,
  demand: demand(),
});
const gone = (epoch: number, holdVersion = 1): HoldReleased => ({
  type: 'HoldReleased',
  placementId: placementId(1),
  workerId: workerId(1),
  epoch,
  holdVersion,
});
const freed = { tripId: tripId(), placementId: placementId(1), workerId: workerId(1), epoch: 1, holdVersion: 2, seatNo: 3 };

const draft = aTrip(pencilled(1, 3));
const plan = aTrip(planned(), assigned(1, 3));
const onTheRoad = aTrip(planned(), assigned(1, 3), opened, boarded(1, 3), departed(1));
const of = (hold: Hold) => (hold.live ? (hold.state === 'HELD' ? plan : draft) : null);

const request = (epoch: number) => (hold: Hold) =>
  requestSeat(hold, { placementId: placementId(1), workerId: workerId(1), epoch, demand: demand() }, of(hold));
const release = (epoch: number) => (hold: Hold) =>
  releaseHold(hold, { placementId: placementId(1), workerId: workerId(1), epoch, reasonCode: 'WITHDRAWN', rebook: false }, of(hold));
const row = (...facts: readonly HoldFact[]) => given(evolveHold, blank, ...facts);
const look = ({ state, epoch, live }: Hold) => ({ state, epoch, live });

describe('a request for a seat (reliability 2.9)', () => {
  it('without a row: the person waits', () => row().when(request(1)).then(asked(1)));
  it('of a later epoch replaces a waiting row', () =>
    row(asked(1)).when(request(2)).thenState(look, { state: 'WAITING', epoch: 2, live: false }));
  it('of a later epoch gives the old seat back', () =>
    row(asked(1), assigned(1, 3))
      .when(request(2))
      .then({ type: 'SeatReleased', ...freed, reasonCode: 'SUPERSEDED', rebook: false }, asked(2)));
  it('of a later epoch waits again after it gave the old seat back', () =>
    row(asked(1), assigned(1, 3)).when(request(2)).thenState(look, { state: 'WAITING', epoch: 2, live: false }));
  it('of a later epoch gives a pencilled seat back, and tells nobody', () =>
    row(asked(1), pencilled(1, 3))
      .when(request(2))
      .then({ type: 'SeatUnpencilled', ...freed }, asked(2)));
  it('of a later epoch revives a row that was released', () =>
    row(asked(1), gone(1)).when(request(2)).thenState(look, { state: 'WAITING', epoch: 2, live: false }));
  it('of a later epoch leaves the seat of a coach on the road as it is', () => {
    const hold = [asked(1), assigned(1, 3)].reduce<Hold>(evolveHold, blank);
    expect(requestSeat(hold, { placementId: placementId(1), workerId: workerId(1), epoch: 2, demand: demand() }, onTheRoad)).toEqual({
      ok: true,
      facts: [asked(2)],
    });
  });
  it('of the same epoch gets the same answer while it waits', () => {
    row(asked(1)).when(request(1)).then(asked(1));
    row(asked(1)).when(request(1)).thenState(look, { state: 'WAITING', epoch: 1, live: false });
  });
  it('of the same epoch gets the same answer when it has a seat, and keeps the seat', () =>
    row(asked(1), assigned(1, 3)).when(request(1)).thenState(look, { state: 'HELD', epoch: 1, live: true }));
  it('of a released epoch never comes back', () => row(asked(1), gone(1)).when(request(1)).thenRefused('HOLD_SUPERSEDED'));
  it('of an epoch whose release came first is refused', () => row(gone(1)).when(request(1)).thenRefused('HOLD_SUPERSEDED'));
  it('of an older epoch is refused', () => row(asked(2)).when(request(1)).thenRefused('HOLD_SUPERSEDED'));
});

describe('a release (reliability 2.9)', () => {
  it('without a row leaves a tombstone', () => row().when(release(1)).then(gone(1)));
  it('without a row leaves a tombstone for a placement that never asked', () => row().when(release(0)).then(gone(0)));
  it('of a later epoch ends a waiting row', () =>
    row(asked(1)).when(release(2)).thenState(look, { state: 'RELEASED', epoch: 2, live: false }));
  it('of a later epoch frees the old seat', () =>
    row(asked(1), assigned(1, 3))
      .when(release(2))
      .then({ type: 'SeatReleased', ...freed, reasonCode: 'WITHDRAWN', rebook: false }, gone(2, 3)));
  it('of the same epoch ends a waiting row', () => row(asked(1)).when(release(1)).then(gone(1)));
  it('of the same epoch frees a pencilled seat', () =>
    row(asked(1), pencilled(1, 3))
      .when(release(1))
      .then({ type: 'SeatUnpencilled', ...freed }, gone(1, 3)));
  it('of the same epoch frees the seat', () =>
    row(asked(1), assigned(1, 3))
      .when(release(1))
      .then({ type: 'SeatReleased', ...freed, reasonCode: 'WITHDRAWN', rebook: false }));
  it('of the same epoch leaves a tombstone where the seat was', () =>
    row(asked(1), assigned(1, 3)).when(release(1)).thenState(look, { state: 'RELEASED', epoch: 1, live: false }));
  it('twice does nothing', () => row(asked(1), gone(1)).when(release(1)).thenRefused('HOLD_SUPERSEDED'));
  it('of an older epoch does nothing', () => row(asked(2)).when(release(1)).thenRefused('HOLD_SUPERSEDED'));
  it('changes nothing on a coach that has left', () => {
    const hold = [asked(1), assigned(1, 3)].reduce<Hold>(evolveHold, blank);
    const late = { placementId: placementId(1), workerId: workerId(1), epoch: 1, reasonCode: 'WITHDRAWN', rebook: false };
    expect(releaseHold(hold, late, onTheRoad)).toEqual({ ok: false, refusal: { code: 'TRIP_DEPARTED', params: { at: clock(8) } } });
    expect(releaseHold(hold, { ...late, epoch: 2 }, onTheRoad)).toEqual({ ok: true, facts: [gone(2, 2)] });
  });
});

describe('the row of a hold', () => {
  it('raises its version with every seat given or given back, never by a request', () =>
    expect([asked(1), pencilled(1, 3), assigned(1, 3, 2), asked(1)].reduce<Hold>(evolveHold, blank).holdVersion).toBe(2));
  it('ignores the release of an epoch that it has left behind', () =>
    expect(
      [asked(2), { type: 'SeatReleased' as const, ...freed, reasonCode: 'NOT_CLEARED', rebook: true }].reduce<Hold>(evolveHold, blank),
    ).toMatchObject({ state: 'WAITING', epoch: 2 }));
});
