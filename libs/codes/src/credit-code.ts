import { refuse } from '@fangang/kernel';
import { normaliseCode } from './normalise-code';
import { type Reading, readAs } from './reading';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** A unified social credit code that passed, and the division that registered it. */
export interface CreditCode {
  /** 18 characters, upper case. */
  readonly code: string;
  readonly divisionCode: string;
}
export type CreditCodeError = 'CREDIT_CODE_FORMAT' | 'CREDIT_CODE_CHECKSUM' | 'CREDIT_CODE_DEMO_ONLY';

/** The check character of the first 17 (GB 32100: weight 3^i mod 31, 31 − sum mod 31). @throws RangeError on other characters. */
export const creditCheckCharacter = (first17: string): string => {
  let sum = 0;
  let weight = 1;
  for (const char of first17) {
    const value = alphabet.indexOf(char);
    if (value < 0) throw new RangeError('character outside the alphabet of GB 32100');
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** The check character of the 8 characters of an organisation code (GB 11714: mod 11, 10 is X). */
export const organisationCheckCharacter = (body: string): string => {
  const sum = organisationWeights.reduce((total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36), 0);
  return '0X987654321'.charAt(sum % 11);
};

/**
 * Reads a unified social credit code (GB 32100; its positions 9–17 are an organisation code of GB 11714 and pass that check too).
 * Codes registered in area 99 exist in demo mode only.
 */
export const readCreditCode = (text: string, context: { readonly demo: boolean }): Reading<CreditCode, CreditCodeError> => {
  const code = normaliseCode(text);
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code)) return refuse('CREDIT_CODE_FORMAT');
  if (creditCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return refuse('CREDIT_CODE_CHECKSUM');
  if (organisationCheckCharacter(code.slice(8, 16)) !== code.charAt(16)) return refuse('CREDIT_CODE_CHECKSUM');
  const divisionCode = code.slice(2, 8);
  return divisionCode.startsWith('99') && !context.demo ? refuse('CREDIT_CODE_DEMO_ONLY') : readAs({ code, divisionCode });
};
