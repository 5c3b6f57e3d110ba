import { readCreditCode } from '@fangang/codes';
import { demoCreditCode } from './fleet';

describe('the demo series of credit codes', () => {
  it('begins with the three that the domain names, and each stands both checks', () => {
    expect([1, 2, 3].map(demoCreditCode)).toEqual(['91990101MA0000015C', '91990101MA00000237', '91990101MA00000312']);
    for (let n = 1; n <= 40; n++) expect(readCreditCode(demoCreditCode(n), { demo: true })).toMatchObject({ ok: true });
  });
});
