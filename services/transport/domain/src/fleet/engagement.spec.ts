import { given } from '@fangang/testing/given';
import { clock, tripId, vehicleId } from '../trip/trip.builders';
import { blankEngagement, disengage, engage, evolveEngagement, type Engaged, type Engagement, type EngagementFact } from './engagement';

const busy = (n: number, from: number, to: number) => ({
  tripId: tripId(n),
  tripNo: `990101-0220-0${n}`,
  from: clock(from),
  to: clock(to),
});
const engaged = (n: number, from: number, to: number): Engaged => ({ type: 'Engaged', of: vehicleId(1), busy: busy(n, from, to) });
const row = blankEngagement(vehicleId(1));

describe('what a coach is taken for', () => {
  it('is every trip that was planned with it', () =>
    given<Engagement, EngagementFact>(evolveEngagement, row, engaged(1, 7, 12))
      .when((state) => engage(state, busy(2, 13, 18)))
      .thenState(({ busy: all }) => all.map(({ tripNo }) => tripNo), ['990101-0220-01', '990101-0220-02']));
  it('follows a trip that was planned again to its new hours', () =>
    given<Engagement, EngagementFact>(evolveEngagement, row, engaged(1, 7, 12))
      .when((state) => engage(state, busy(1, 8, 13)))
      .thenState(({ busy: all }) => all, [busy(1, 8, 13)]));
  it('is free of a trip that was cancelled, and of that trip only', () =>
    given<Engagement, EngagementFact>(evolveEngagement, row, engaged(1, 7, 12), engaged(2, 13, 18))
      .when((state) => disengage(state, tripId(1)))
      .thenState(({ busy: all }) => all, [busy(2, 13, 18)]));
  it('is told when it was not taken at all', () =>
    given<Engagement, EngagementFact>(evolveEngagement, row)
      .when((state) => disengage(state, tripId(1)))
      .thenRefused('INVALID_TRANSITION', { from: 'FREE', to: 'FREE' }));
});
