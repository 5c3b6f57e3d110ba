import { clock } from '../trip/trip.builders';
import { plannedArrival } from './planned-arrival';

describe('the planned arrival', () => {
  it('is departure and drive', () => expect(plannedArrival(clock(8), 225)).toBe(clock(11, 45)));
  it('counts planned halts', () => expect(plannedArrival(clock(8), 225, [{ afterMinutes: 120, minutes: 20 }])).toBe(clock(12, 15)));
  it('is rounded up, never down', () => expect(plannedArrival(clock(8), 226)).toBe(clock(12)));
});
