import { halfWidth } from './normalise-code';
import { type Reading, readAs, warning } from './reading';

/** DEMO numbers ring nobody. MOBILE and LANDLINE have the outer shape only: the real check is a platform library's. */
export type PhoneKind = 'MOBILE' | 'LANDLINE' | 'DEMO' | 'UNREADABLE';
export interface Phone {
  /** Digits without `+86`; when unreadable, the text without blanks. */
  readonly number: string;
  readonly kind: PhoneKind;
}

/** Half-width digits without blanks, hyphens, brackets, and without the country code 86. */
export const normalisePhone = (text: string): string =>
  halfWidth(text)
    .replace(/[\s\u200b-\u200f\u2060\ufeff\-\u2010-\u2015\u2212()]/g, '')
    .replace(/^(\+|00)86/, '');

/** True for the invented numbers of demo mode: 100 and eight digits. */
export const isDemoPhone = (number: string): boolean => /^100\d{8}$/.test(number);

/**
 * Reads a phone number. Phones are optional and never stop a row, so what cannot be read is kept as it stands, with the warning
 * `PHONE_FORMAT`. Demo numbers are read in demo mode only.
 */
export const readPhone = (text: string, context: { readonly demo: boolean }): Reading<Phone, never, 'PHONE_FORMAT'> => {
  const number = normalisePhone(text);
  if (context.demo && isDemoPhone(number)) return readAs({ number, kind: 'DEMO' });
  if (/^1[3-9]\d{9}$/.test(number)) return readAs({ number, kind: 'MOBILE' });
  if (/^0[1-9]\d{1,2}\d{7,8}$/.test(number)) return readAs({ number, kind: 'LANDLINE' });
  return readAs({ number, kind: 'UNREADABLE' }, [warning('PHONE_FORMAT')]);
};
