import { coachesNeeded } from '../plan/packing';
import { capacityOf } from './capacity.rules';
import { defaultSeatMap, reservedSeats, seatCount, seatsByRow, seatsInOrderOfUse } from './seat-map';
import { policyId } from './trip.builders';

const rule = (factorPercent: number) => ({ factorPercent, reservedRows: 2, policyIds: [policyId(1)] });

describe('398 people to one place (acceptance set A9)', () => {
  it.each([
    [33, 16, 25],
    [37, 18, 23],
    [45, 22, 19],
    [49, 24, 17],
    [53, 26, 16],
  ])('at 50 %% a coach of %i seats carries %i, so %i coaches go', (seats, allowed, coaches) => {
    expect(capacityOf(defaultSeatMap(seats), rule(50)).allowed).toBe(allowed);
    expect(coachesNeeded(398, allowed)).toBe(coaches);
  });
  it.each([
    [33, 24, 17],
    [37, 28, 15],
    [45, 36, 12],
    [49, 40, 10],
    [53, 44, 10],
  ])('at 100 %% the rear rows alone keep a coach of %i seats at %i, so %i coaches go', (seats, allowed, coaches) => {
    expect(capacityOf(defaultSeatMap(seats), rule(100)).allowed).toBe(allowed);
    expect(coachesNeeded(398, allowed)).toBe(coaches);
  });
  it.each([
    [51, 25],
    [49, 24],
    [55, 27],
    [51, 25],
  ])('a coach of %i seats carries %i at 50 %% (A10)', (seats, allowed) =>
    expect(capacityOf(defaultSeatMap(seats), rule(50)).allowed).toBe(allowed),
  );
});

describe('a coach that is smaller than its reserved rows', () => {
  it('carries nobody', () => {
    expect(capacityOf(defaultSeatMap(7), rule(50))).toMatchObject({ allowed: 0, passengerSeats: 7, seats: [] });
    expect(coachesNeeded(1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(coachesNeeded(0, 0)).toBe(0);
  });
});

describe('the default seat map', () => {
  it('of 49 seats has eleven rows of 2 + 2 and a rear row of five', () => {
    const map = defaultSeatMap(49);
    expect(map.rows).toEqual([...Array<number>(11).fill(4), 5]);
    expect(seatCount(map)).toBe(49);
    expect(seatsByRow(map).at(-1)).toEqual([45, 46, 47, 48, 49]);
  });
  it('keeps the two rear rows free: 4 + 5 seats', () =>
    expect(reservedSeats(defaultSeatMap(49), 2)).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49]));
  it('gives window seats first, then the seats beside them, never a rear one', () => {
    const seats = seatsInOrderOfUse(defaultSeatMap(49), 2);
    expect(seats.slice(0, 4)).toEqual([1, 4, 5, 8]);
    expect(seats.slice(20, 24)).toEqual([2, 3, 6, 7]);
    expect(seats).toHaveLength(40);
    expect(Math.max(...seats)).toBe(40);
  });
  it('has as many seats as were asked for, whatever the number', () => {
    for (let seats = 0; seats <= 80; seats++) expect(seatCount(defaultSeatMap(seats))).toBe(seats);
  });
});
