import { plateKey, readPlate } from './plate';

const demo = { demo: true };

describe('a plate', () => {
  it.each([
    ['川A00000', '川A00000', 'ORDINARY'],
    ['川a·0000 0', '川A00000', 'ORDINARY'],
    ['川AD00000', '川AD00000', 'NEW_ENERGY_SMALL'],
    ['川A00000D', '川A00000D', 'NEW_ENERGY_LARGE'],
    ['川O00001', '川O00001', 'ORDINARY'],
  ])('%s is read as %s, %s', (text, number, kind) => expect(readPlate(text, demo)).toMatchObject({ ok: true, value: { number, kind } }));

  it.each(['川AI0000', '川A0000O', '川A0000', '川A000000', 'A00000', '中A00000', '川I00000', '川AL00000', ''])('%p is no plate', (text) =>
    expect(readPlate(text, demo)).toMatchObject({ refusal: { code: 'PLATE_FORMAT' } }),
  );

  it('with the letter O is invented: demo mode only', () =>
    expect(readPlate('川O00001', { demo: false })).toMatchObject({ refusal: { code: 'PLATE_FORMAT' } }));

  it('and its colour are the key of a vehicle', () => {
    const read = readPlate('川·O00001', demo);
    expect(read.ok && plateKey(read.value, 'YELLOW')).toBe('川O00001/YELLOW');
  });
});
