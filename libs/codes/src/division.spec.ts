import { countyOf, isWithin, paddedDivision, readDivision, townOf, townshipKind } from './division';

const read = (text: string) => readDivision(text);

describe('a division code', () => {
  it.each([
    ['990000', '99', 'PROVINCE'],
    ['990100', '9901', 'CITY'],
    ['990101', '990101', 'COUNTY'],
    ['990101000000', '990101', 'COUNTY'],
    ['990101100', '990101100', 'TOWN'],
    ['990101100000', '990101100', 'TOWN'],
    ['990101100201', '990101100201', 'VILLAGE'],
    ['９９０１０１１００２０１', '990101100201', 'VILLAGE'],
    ['99010110020112200', '990101100201', 'VILLAGE'],
  ])('%s is %s, a %s', (text, prefix, level) => expect(read(text)).toMatchObject({ ok: true, value: { prefix, level } }));

  it.each(['', '9', '99010', '9901011', '99010A', '000000', '990001', '990100100201'])('%p names no division', (text) =>
    expect(read(text)).toMatchObject({ refusal: { code: 'DIVISION_UNKNOWN' } }),
  );

  it('knows its own and no neighbour', () => {
    expect(isWithin('990101100201', '990101')).toBe(true);
    expect(isWithin('990102100201', '990101')).toBe(false);
    expect(isWithin('990101100201', '')).toBe(false);
    expect([countyOf('990101100201'), townOf('990101100201')]).toEqual(['990101', '990101100']);
  });

  it('prints in six or twelve digits', () => {
    expect(['99', '9901', '990101', '990101100', '990101100201'].map(paddedDivision)).toEqual([
      '990000',
      '990100',
      '990101',
      '990101100000',
      '990101100201',
    ]);
  });

  it('tells street, town and township by its seventh digit', () =>
    expect(['990101001', '990101100', '990101200', '990101300', '990101400', '990101'].map(townshipKind)).toEqual([
      'STREET',
      'TOWN',
      'TOWNSHIP',
      'TOWNSHIP',
      null,
      null,
    ]));
});
