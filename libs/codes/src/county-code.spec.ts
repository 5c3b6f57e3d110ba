import { areaStanding, countyCodeOf, isKnownArea } from './county-code';

describe('the area code of a resident number', () => {
  it.each(['512222', '511221', '500234', '500154', '612430', '610929', '612428', '610927', '612425', '610924'])(
    '%s was a county once, and that is enough',
    (code) => expect(areaStanding(code, 1980)).toBe('KNOWN'),
  );

  it('is doubted when it had ended before the year of birth', () => {
    expect(areaStanding('512222', 1991)).toBe('KNOWN');
    expect(areaStanding('512222', 1992)).toBe('ENDED_BEFORE_BIRTH');
    expect(areaStanding('511221', 1997)).toBe('ENDED_BEFORE_BIRTH');
    expect(areaStanding('500234', 2016)).toBe('KNOWN');
    expect(areaStanding('500234', 2017)).toBe('ENDED_BEFORE_BIRTH');
    expect(areaStanding('612430', 1999)).toBe('KNOWN');
    expect(areaStanding('612430', 2000)).toBe('ENDED_BEFORE_BIRTH');
  });

  it('may have begun after the birth: whoever was registered later has the later code', () =>
    expect(areaStanding('610929', 1970)).toBe('KNOWN'));

  it('names the months in which it was in force', () => {
    expect(countyCodeOf('500234')).toEqual({ code: '500234', name: '开县', from: '1997-01', until: '2016-07' });
    expect(countyCodeOf('500154')?.until).toBeNull();
  });

  it('of a county that is not listed is judged by its province', () => {
    expect(areaStanding('110105', 1949)).toBe('PROVINCE_ONLY');
    expect(isKnownArea('110105')).toBe(true);
    expect(isKnownArea('100105')).toBe(false);
    expect(isKnownArea('990999')).toBe(false);
    expect(isKnownArea('990101')).toBe(true);
  });
});
