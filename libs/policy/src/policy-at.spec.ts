import { day, instant } from '@fangang/kernel';
import { PolicyMissing, policyAt, policyInForce } from './policy-at';
import { aPolicyRow, policyId } from './policy.builders';
import { tripScopeOf } from './policy-scope';

const noon = instant('2020-02-20T12:00:00+08:00');
const hours = (n: number, value: number, differs = {}) =>
  aPolicyRow({ id: policyId(n), code: 'offer.hours', value: { hours: value }, ...differs });

describe('the rule in force', () => {
  it('is none when no row says anything, and where one is needed that is a fault', () => {
    expect(policyAt([], 'offer.hours', noon)).toEqual({ found: false });
    expect(() => policyInForce([], 'offer.hours', noon)).toThrow(PolicyMissing);
  });

  it('names the row it came from', () =>
    expect(policyAt([hours(1, 24)], 'offer.hours', noon)).toEqual({ found: true, value: { hours: 24 }, policyIds: [policyId(1)] }));

  it('begins with its first day in Asia/Shanghai and ends before its last', () => {
    const rows = [hours(1, 24, { validFrom: day('2020-02-11'), validTo: day('2020-02-28') })];
    const holds = (text: string) => policyAt(rows, 'offer.hours', instant(text)).found;
    expect(
      ['2020-02-10T23:59:59.999+08:00', '2020-02-11T00:00:00+08:00', '2020-02-27T23:59:59.999+08:00', '2020-02-28T00:00:00+08:00'].map(
        holds,
      ),
    ).toEqual([false, true, true, false]);
    expect(holds('2020-02-10T16:00:00Z')).toBe(true);
  });

  it('may begin at an instant', () => {
    const rows = [hours(1, 24, { validFrom: noon })];
    expect(policyAt(rows, 'offer.hours', instant('2020-02-20T11:59:59.999+08:00')).found).toBe(false);
    expect(policyAt(rows, 'offer.hours', noon).found).toBe(true);
  });

  it('never comes from a draft; an ended row still answers for its past', () => {
    expect(policyAt([hours(1, 24, { status: 'DRAFT' })], 'offer.hours', noon).found).toBe(false);
    expect(policyAt([hours(1, 24, { status: 'ENDED', validTo: day('2020-03-01') })], 'offer.hours', noon).found).toBe(true);
  });

  it('is that of the narrowest scope: county before city before trip before nation', () => {
    const rows = [
      hours(1, 1),
      hours(2, 2, { scope: 'INTER_CITY' }),
      hours(3, 3, { scope: '9901' }),
      hours(4, 4, { scope: '990101' }),
      hours(5, 5, { scope: '9901>9902' }),
    ];
    const asked = (context: object) => {
      const answer = policyAt(rows, 'offer.hours', noon, context);
      return answer.found ? answer.value.hours : undefined;
    };
    expect(asked({})).toBe(1);
    expect(asked({ origin: '980101', destination: '980201' })).toBe(2);
    expect(asked({ areas: ['990102100'] })).toBe(3);
    expect(asked({ areas: ['990101100201'] })).toBe(4);
    expect(asked({ origin: '990101', destination: '990201' })).toBe(5);
    expect(asked({ origin: '990201', destination: '990101' })).toBe(4);
    expect(asked({ areas: ['990301', '990101'] })).toBe(4);
  });

  it('of two equal scopes is that of the area named first', () => {
    const rows = [hours(1, 1, { scope: '990101' }), hours(2, 2, { scope: '990201' })];
    expect(policyAt(rows, 'offer.hours', noon, { areas: ['990201', '990101'] })).toMatchObject({ value: { hours: 2 } });
    expect(policyAt(rows, 'offer.hours', noon, { areas: ['990101', '990201'] })).toMatchObject({ value: { hours: 1 } });
  });

  it('is the strictest of all when one row says so, and names them all', () => {
    const fever = (n: number, c: number, operator: string, scope: string, combine = 'STRICTEST') =>
      aPolicyRow({ id: policyId(n), code: 'health.feverOver', value: { c, operator }, scope, combine: combine as 'STRICTEST' });
    const context = { areas: ['990101'] };
    expect(
      policyAt([fever(1, 37.3, '>', 'NATIONAL'), fever(2, 37.5, '>', '990101', 'MOST_SPECIFIC')], 'health.feverOver', noon, context),
    ).toEqual({
      found: true,
      value: { c: 37.3, operator: '>' },
      policyIds: [policyId(1), policyId(2)],
    });
    expect(policyAt([fever(1, 37.3, '>', 'NATIONAL'), fever(2, 37.3, '>=', '990101')], 'health.feverOver', noon, context)).toMatchObject({
      value: { operator: '>=' },
    });
  });

  it('does not guess what a broken row meant', () => expect(() => policyAt([hours(1, -1)], 'offer.hours', noon)).toThrow(TypeError));
});

it('a trip is told by the first two and four digits of its ends', () => {
  expect(tripScopeOf('990101100201', '980101')).toBe('INTER_PROVINCE');
  expect(tripScopeOf('990101100201', '990201')).toBe('INTER_CITY');
  expect(tripScopeOf('990101100201', '990102')).toBe('IN_CITY');
});
