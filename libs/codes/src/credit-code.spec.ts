import { creditCheckCharacter, organisationCheckCharacter, readCreditCode } from './credit-code';

describe('a credit code', () => {
  it('of the standard’s example is read', () => {
    expect(readCreditCode(' 91350100m000100y43 ', { demo: false })).toEqual({
      ok: true,
      value: { code: '91350100M000100Y43', divisionCode: '350100' },
      warnings: [],
    });
  });

  it.each([
    ['91350100M000100Y44', 'CREDIT_CODE_CHECKSUM'],
    ['91350100M000100Y4', 'CREDIT_CODE_FORMAT'],
    ['91350100M0001O0Y43', 'CREDIT_CODE_FORMAT'],
  ])('%s is stopped by %s', (text, code) => expect(readCreditCode(text, { demo: true })).toMatchObject({ refusal: { code } }));

  it('whose inner organisation code is wrong is stopped, though the whole adds up', () => {
    expect(organisationCheckCharacter('M000100Y')).toBe('4');
    const first17 = '91350100M000100Y5';
    expect(readCreditCode(first17 + creditCheckCharacter(first17), { demo: true })).toMatchObject({
      refusal: { code: 'CREDIT_CODE_CHECKSUM' },
    });
  });

  it.each(['91990101MA0000015C', '91990101MA00000237', '91990101MA00000312'])('%s is invented: demo mode only', (text) => {
    expect(readCreditCode(text, { demo: true }).ok).toBe(true);
    expect(readCreditCode(text, { demo: false })).toMatchObject({ refusal: { code: 'CREDIT_CODE_DEMO_ONLY' } });
  });
});
