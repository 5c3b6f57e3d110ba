import { crewFor } from './crew';
import { hours } from './trip.builders';

describe('the crew of a coach', () => {
  it('is one for 300 km in 225 minutes', () => expect(crewFor({ rideMinutes: 225, km: 300 }, hours)).toBe(1));
  it('is one at 400.0 km and two at 400.1', () => {
    expect(crewFor({ rideMinutes: 240, km: 400 }, hours)).toBe(1);
    expect(crewFor({ rideMinutes: 240, km: 400.1 }, hours)).toBe(2);
  });
  it('is two when one would sit at the wheel for 4 h 01', () => expect(crewFor({ rideMinutes: 241, km: 300 }, hours)).toBe(2));
  it('is three for eleven hours', () => expect(crewFor({ rideMinutes: 660, km: 700 }, hours)).toBe(3));
});
