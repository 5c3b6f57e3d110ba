import { day, instant } from '@fangang/kernel';
import { checkPolicyRow } from './check-policy-row';
import { aPolicyRow, policyId, publishedSeeds } from './policy.builders';
import { isPolicyCode, policyCodes, readPolicyValue } from './policy-values';

const row = (differs = {}) => aPolicyRow({ code: 'offer.hours', value: { hours: 24 }, status: 'DRAFT', ...differs });

describe('a rule that is to be published', () => {
  it('without a notice is refused', () =>
    expect(checkPolicyRow(row({ sourceNotice: ' ' }), [])).toEqual({ code: 'POLICY_SOURCE_MISSING', params: {} }));

  it.each([
    ['code', { code: 'offer.minutes' }],
    ['scope', { scope: 'COUNTY' }],
    ['scope', { scope: '990101>' }],
    ['value', { value: { hours: 1.5 } }],
    ['value', { value: { hours: 24, days: 1 } }],
    ['value', { value: 24 }],
    ['value', { value: null }],
    ['combine', { combine: 'STRICTEST' }],
    ['period', { validFrom: day('2020-02-11'), validTo: day('2020-02-11') }],
  ])('with a wrong %s is refused: %j', (test, differs) =>
    expect(checkPolicyRow(row(differs), [])).toEqual({ code: 'POLICY_TESTS_FAIL', params: { test } }),
  );

  it('that shares a moment with a published one of the same scope is refused', () => {
    const published = row({ id: policyId(2), status: 'PUBLISHED', validFrom: day('2020-02-11'), validTo: day('2020-02-28') });
    const differs = (edges: object) => checkPolicyRow(row({ ...edges }), [published])?.code;
    expect(differs({ validFrom: day('2020-02-27') })).toBe('POLICY_OVERLAP');
    expect(differs({ validFrom: day('2020-01-01') })).toBe('POLICY_OVERLAP');
    expect(differs({ validFrom: day('2020-02-28') })).toBeUndefined();
    expect(differs({ validFrom: day('2020-01-01'), validTo: day('2020-02-11') })).toBeUndefined();
    expect(differs({ scope: '990101' })).toBeUndefined();
  });

  it('must meet its own cases', () => {
    const at = instant('2020-02-20T12:00:00+08:00');
    const before = instant('2019-12-31T23:59:00+08:00');
    const cases = (want: unknown) => [
      { name: 'on the day', at, context: {}, want },
      { name: 'the day before', at: before, context: {}, want: null },
    ];
    expect(checkPolicyRow(row({ tests: cases({ hours: 24 }) }), [])).toBeUndefined();
    expect(checkPolicyRow(row({ tests: cases({ hours: 48 }) }), [])).toEqual({ code: 'POLICY_TESTS_FAIL', params: { test: 'on the day' } });
  });
});

describe('the seed', () => {
  it('could be published row by row', () => {
    const seeds = publishedSeeds();
    expect(seeds.map((seed) => checkPolicyRow(seed, seeds)).filter(Boolean)).toEqual([]);
  });

  it('has a row for every code but the risk of a county, which counties list day by day', () => {
    const seeded = new Set(publishedSeeds().map(({ code }) => code));
    expect(policyCodes.filter((code) => !seeded.has(code))).toEqual(['corridor.risk']);
  });

  it('is read by the readers of its codes, and by no other object’s', () => {
    const seeds = publishedSeeds();
    for (const { code, value } of seeds) expect(isPolicyCode(code) && readPolicyValue(code, value)).toEqual(value);
    expect(isPolicyCode('toString')).toBe(false);
  });
});
