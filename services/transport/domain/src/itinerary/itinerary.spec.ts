import { assigned, clock, pencilled, tripId, workerId } from '../trip/trip.builders';
import { blankItinerary, bookable, evolveItinerary } from './itinerary';

const blank = blankItinerary(workerId(1));
const leg = (from: number, to: number, trip = 2) => ({ tripId: tripId(trip), from: clock(from), to: clock(to) });

describe('the trips of one worker', () => {
  it('do not overlap, a draft counts too', () => {
    expect(bookable(evolveItinerary(blank, assigned(1, 1)), leg(11, 15))).toBe(false);
    expect(bookable(evolveItinerary(blank, pencilled(1, 1)), leg(5, 8))).toBe(false);
  });
  it('may follow each other', () => expect(bookable(evolveItinerary(blank, assigned(1, 1)), leg(12, 15))).toBe(true));
  it('do not stand in their own way', () => expect(bookable(evolveItinerary(blank, assigned(1, 1)), leg(8, 12, 1))).toBe(true));
  it('count a trip once, however often it was said', () =>
    expect(evolveItinerary(evolveItinerary(blank, pencilled(1, 1)), assigned(1, 1)).legs).toHaveLength(1));
  it('are free again when the seat was given back', () =>
    expect(
      evolveItinerary(evolveItinerary(blank, assigned(1, 1)), {
        ...assigned(1, 1),
        type: 'SeatReleased',
        reasonCode: 'HOLD',
        rebook: true,
      }),
    ).toEqual(blank));
});
