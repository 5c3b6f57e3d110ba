import { day } from '@fangang/kernel';
import { ageBand } from './age-band';
import { readResidentNumber, residentCheckCharacter } from './resident-number';

const typed = (text: string) => ({ text, wasNumber: false });
const on = day('2020-02-20');
const inDemo = { on, demo: true };
const inEarnest = { on, demo: false };
/** A number with the right check character, made of an area code, a birth date and an order that nobody holds. */
const numberOf = (area: string, birth: string, order: string) => {
  const first17 = `${area}${birth}${order}`;
  return first17 + residentCheckCharacter(first17);
};

describe('a resident number', () => {
  it.each(['11010519491231002X', '11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', ' 110105 19491231-002x '])(
    'is read however it was typed: %s',
    (text) => {
      expect(readResidentNumber(typed(text), inEarnest)).toEqual({
        ok: true,
        value: {
          kind: 'RESIDENT',
          number: '11010519491231002X',
          areaCode: '110105',
          area: 'PROVINCE_ONLY',
          birthDate: '1949-12-31',
          sex: 'FEMALE',
        },
        warnings: [],
      });
    },
  );

  it.each([
    ['110105194912310021', 'ID_CHECKSUM'],
    ['440524188001010014', 'ID_BIRTH_DATE'],
    ['990101200102290019', 'ID_BIRTH_DATE'],
    ['110105491231002', 'ID_FORMAT'],
    ['11010519491231002', 'ID_FORMAT'],
    ['11010519491231002XX', 'ID_FORMAT'],
    ['1101O519491231002X', 'ID_FORMAT'],
    ['', 'ID_FORMAT'],
    ['9.90101E+17', 'ID_STORED_AS_NUMBER'],
    ['9.90101e17', 'ID_STORED_AS_NUMBER'],
  ])('%s is stopped by %s', (text, code) => {
    expect(readResidentNumber(typed(text), inDemo)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('that a sheet stored as a number is stopped, even when every digit looks right', () => {
    expect(readResidentNumber({ text: '990101198503120010', wasNumber: true }, inDemo)).toMatchObject({
      refusal: { code: 'ID_STORED_AS_NUMBER' },
    });
  });

  it('of someone not born yet is stopped', () => {
    const number = numberOf('990101', '20200221', '001');
    expect(readResidentNumber(typed(number), inDemo)).toMatchObject({ refusal: { code: 'ID_BIRTH_DATE' } });
    expect(readResidentNumber(typed(number), { on: day('2020-02-21'), demo: true }).ok).toBe(true);
  });

  it.each(['990001198503120015', '990101198503120010', '990101198503120029', '99010119850312007X', '990101200002290011'])(
    '%s is invented: it counts in demo mode and nowhere else',
    (text) => {
      expect(readResidentNumber(typed(text), inDemo)).toMatchObject({ ok: true, warnings: [] });
      expect(readResidentNumber(typed(text), inEarnest)).toMatchObject({ ok: false, refusal: { code: 'ID_DEMO_ONLY' } });
    },
  );

  it('with the tail that a spreadsheet leaves goes in with a warning', () => {
    expect(readResidentNumber(typed('990101198501080000'), inDemo)).toMatchObject({ ok: true, warnings: [{ code: 'ID_TAIL_ZEROS' }] });
    expect(readResidentNumber(typed('990101198501080019'), inDemo)).toMatchObject({ ok: true, warnings: [] });
  });

  it('of an area that never was goes in with a warning', () => {
    const number = numberOf('990999', '19850312', '001');
    expect(readResidentNumber(typed(number), inDemo)).toMatchObject({ ok: true, warnings: [{ code: 'ID_AREA_UNKNOWN' }] });
  });

  it('on a residence permit or a foreigner’s card is checked by its last character only', () => {
    const permit = numberOf('830000', '19859912', '001');
    expect(readResidentNumber(typed(permit), inEarnest)).toMatchObject({
      ok: true,
      value: { kind: 'HMT_RESIDENCE_PERMIT', birthDate: null, sex: null, area: null },
    });
    expect(readResidentNumber(typed(numberOf('911124', '19859912', '001')), inEarnest)).toMatchObject({
      value: { kind: 'FOREIGNER_CARD' },
    });
    const wrong = permit.slice(0, 17) + (permit.endsWith('1') ? '2' : '1');
    expect(readResidentNumber(typed(wrong), inEarnest)).toMatchObject({ refusal: { code: 'ID_CHECKSUM' } });
  });
});

describe('the age band', () => {
  it('of the one born on 2004-02-01 is 16_17 from his birthday on', () => {
    const read = readResidentNumber(typed('990101200402010058'), inDemo);
    if (!read.ok || read.value.birthDate === null) throw new Error('not read');
    expect(ageBand(read.value.birthDate, day('2020-01-31'))).toBe('UNDER_16');
    expect(ageBand(read.value.birthDate, day('2020-02-01'))).toBe('16_17');
  });

  it.each([
    ['2002-02-20', '18_49'],
    ['2002-02-21', '16_17'],
    ['1970-02-21', '18_49'],
    ['1970-02-20', '50_59'],
    ['1960-02-20', '60_PLUS'],
  ])('of one born on %s is %s on 20 February 2020', (birth, band) => expect(ageBand(day(birth), on)).toBe(band));

  it('of one born on a leap day changes on 1 March', () => {
    expect(ageBand(day('2004-02-29'), day('2022-02-28'))).toBe('16_17');
    expect(ageBand(day('2004-02-29'), day('2022-03-01'))).toBe('18_49');
  });
});
