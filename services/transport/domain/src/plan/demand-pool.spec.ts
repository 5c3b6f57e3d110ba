import { day } from '@fangang/kernel';
import { demand, waiting } from '../trip/trip.builders';
import { demandPool } from './demand-pool';

const on = day('2020-02-20');
const placed = (n: number, over: Parameters<typeof waiting>[1] = {}) => waiting(n, over);

describe('the demand pool of a day', () => {
  it('does not hold someone who has a seat, was released, or sits in a draft', () =>
    expect(demandPool([placed(1, { state: 'HELD', live: true }), placed(2, { state: 'RELEASED' }), placed(3, { live: true })], on)).toEqual(
      [],
    ));
  it('does not hold someone who cannot go yet, or would be too late', () =>
    expect(
      demandPool(
        [
          placed(1, { demand: { ...demand(1), readyFrom: day('2020-02-21') } }),
          placed(2, { demand: { ...demand(2), arriveBy: day('2020-02-19') } }),
        ],
        on,
      ),
    ).toEqual([]));
  it('groups people by where they go, whoever came first', () => {
    const other = { ...demand(2), destinationCode: '990101' };
    const pool = demandPool([placed(3), placed(2, { demand: other }), placed(1)], on);
    expect(pool.map(({ destinationCode, holds }) => [destinationCode, holds.length])).toEqual([
      ['990101', 1],
      ['990201', 2],
    ]);
    expect(pool).toEqual(demandPool([placed(1), placed(2, { demand: other }), placed(3)], on));
  });
});
