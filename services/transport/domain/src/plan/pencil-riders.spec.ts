import { aTrip, passenger, pencilled, waiting } from '../trip/trip.builders';
import { pencilRiders } from './pencil-riders';

describe('pencilling people into a draft', () => {
  it('gives each a seat of his own, in order of use', () => {
    const { facts, refused } = pencilRiders(aTrip(), [passenger(1), passenger(2), passenger(3)]);
    expect(new Set(facts.map(({ seatNo }) => seatNo)).size).toBe(3);
    expect(refused).toEqual([]);
  });
  it('goes on past someone who asked elsewhere since', () => {
    const gone = passenger(2, { hold: waiting(2, { state: 'RELEASED' }) });
    const { facts, refused } = pencilRiders(aTrip(), [passenger(1), gone, passenger(3)]);
    expect(facts).toHaveLength(2);
    expect(refused).toEqual([{ placementId: gone.hold.placementId, refusal: { code: 'HOLD_SUPERSEDED', params: {} } }]);
  });
  it('leaves the twenty-fifth of a coach of 24 with the reason', () => {
    const draft = aTrip(...Array.from({ length: 23 }, (_, n) => pencilled(n + 1, n + 1)));
    const { facts, refused } = pencilRiders(draft, [passenger(24), passenger(25)]);
    expect([facts.length, refused.map(({ refusal }) => refusal.code)]).toEqual([1, ['TRIP_FULL']]);
  });
});
