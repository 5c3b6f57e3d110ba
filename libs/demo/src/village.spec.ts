import { readResidentNumber } from '@fangang/codes';
import { day } from '@fangang/kernel';
import { coachesFor, fleetSize, headcounts, shares, village } from './village';

describe('the synthetic village', () => {
  it('is 807 = 378 + 31 + 398, and keeps its shares at other sizes', () => {
    expect(shares(807)).toEqual({ departed: 378, notGoing: 31, toPlace: 398 });
    for (const size of [1, 2, 43, 50, 300, 1_500]) {
      const { departed, notGoing, toPlace } = shares(size);
      expect(departed + notGoing + toPlace).toBe(size);
      expect(headcounts(toPlace).reduce((sum, count) => sum + count, 0)).toBe(toPlace);
    }
    expect(headcounts(398)).toEqual([200, 192, 6]);
    expect([coachesFor(398), fleetSize(398), fleetSize(1)]).toEqual([17, 18, 18]);
  });

  it('has only people of the demo area, each with a number of their own that stands every check', () => {
    const people = village(807, 1);
    expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(807);
    for (const { idNumber, phone } of people) {
      expect(readResidentNumber({ text: idNumber, wasNumber: false }, { demo: true, on: day('2020-02-20') })).toMatchObject({ ok: true });
      expect(phone).toMatch(/^100\d{8}$/);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(village(50, 9)).toEqual(village(50, 9));
    expect(village(50, 9)).not.toEqual(village(50, 10));
  });
});
