import { readPhone } from './phone';

describe('a phone number', () => {
  it.each([
    ['+86 100-0000-0001', '10000000001'],
    ['008610000000001', '10000000001'],
    ['１００００００００１２', '10000000012'],
  ])('%s of the demo is read in demo mode', (text, number) =>
    expect(readPhone(text, { demo: true })).toEqual({ ok: true, value: { number, kind: 'DEMO' }, warnings: [] }),
  );

  it('of the demo is doubted outside demo mode, and stops nobody', () =>
    expect(readPhone('10000000001', { demo: false })).toMatchObject({ ok: true, warnings: [{ code: 'PHONE_FORMAT' }] }));

  it('of a mobile or with an area code has the right shape', () => {
    expect(readPhone('+86 1' + '3000000000', { demo: false })).toMatchObject({ value: { kind: 'MOBILE' }, warnings: [] });
    expect(readPhone('(0915) 000-0000', { demo: false })).toMatchObject({ value: { kind: 'LANDLINE' }, warnings: [] });
  });

  it.each(['12000000000', '1300000000', 'none', ''])('%p is kept with a warning', (text) =>
    expect(readPhone(text, { demo: true })).toMatchObject({
      ok: true,
      value: { number: text, kind: 'UNREADABLE' },
      warnings: [{ code: 'PHONE_FORMAT' }],
    }),
  );
});
