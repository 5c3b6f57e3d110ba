import { day } from '@fangang/kernel';
import { demoDivisions } from './demo-divisions.data';
import { childrenOf, countByKind, findDivision, parentOf, type Division } from './division';

const on = day('2020-02-20');

describe('the division tree of the demo county', () => {
  it('is one county, seven towns, sixty-two villages and communities (A2)', () => {
    expect(childrenOf(demoDivisions, '9901', on).map(({ code }) => code)).toEqual(['990101']);
    expect(childrenOf(demoDivisions, '990101', on).map(({ code }) => code)).toEqual(
      [100, 101, 102, 103, 104, 105, 106].map((town) => `990101${town}`),
    );
    expect(childrenOf(demoDivisions, '990101', on).flatMap(({ code }) => childrenOf(demoDivisions, code, on))).toHaveLength(62);
  });
  it('keeps both denominators apart: 58 villages, 62 with the communities', () =>
    expect(countByKind(demoDivisions, '990101', on)).toMatchObject({ TOWN: 7, VILLAGE: 58, COMMUNITY: 4, COUNTY: 0 }));
  it('has the destination in another city of the same province', () =>
    expect(['9902', '990201', '990201100', '990201100001'].map((code) => findDivision(demoDivisions, code, on).ok)).toEqual([
      true,
      true,
      true,
      true,
    ]));
  it('names each division once, and every parent stands in it', () => {
    const codes = demoDivisions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(demoDivisions.map(({ name }) => name)).size).toBe(codes.length);
    expect(codes.map(parentOf).filter((parent) => parent !== undefined && !codes.includes(parent))).toEqual([]);
  });
  it('holds the village of the story', () =>
    expect(findDivision(demoDivisions, '990101101201', on)).toMatchObject({
      ok: true,
      division: { kind: 'VILLAGE', name: '示例东镇一村' },
    }));
});

describe('a division code', () => {
  it.each(['990102', '98', '9901011', 'abc', ''])('that no row has is unknown: %s', (code) =>
    expect(findDivision(demoDivisions, code, on)).toEqual({
      ok: false,
      refusal: { code: 'DIVISION_UNKNOWN', params: { divisionCode: code } },
    }),
  );
  it.each(['990101', '990101000000', ' 990101 '])('is read in every form that papers print: %s', (code) =>
    expect(findDivision(demoDivisions, code, on)).toMatchObject({ ok: true, division: { code: '990101' }, warning: undefined }),
  );
  it('that has ended is let in with a warning that names its successor', () => {
    const before: Division = {
      code: '990101',
      kind: 'COUNTY',
      name: '示例县',
      validFrom: day('1990-01-01'),
      validTo: day('2020-02-20'),
      successor: '990103',
    };
    expect(findDivision([before], '990101', day('2020-02-19'))).toMatchObject({ ok: true, warning: undefined });
    expect(findDivision([before], '990101', on)).toMatchObject({
      ok: true,
      warning: { code: 'DIVISION_ENDED', params: { divisionCode: '990101', successor: '990103' } },
    });
    expect(findDivision([before], '990101', day('1989-12-31'))).toMatchObject({ ok: false });
  });
});
