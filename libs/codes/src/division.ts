import { refuse } from '@fangang/kernel';
import { normaliseCode } from './normalise-code';
import { type Reading, readAs } from './reading';

export type DivisionLevel = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';

const levels: ReadonlyMap<number, DivisionLevel> = new Map([
  [2, 'PROVINCE'],
  [4, 'CITY'],
  [6, 'COUNTY'],
  [9, 'TOWN'],
  [12, 'VILLAGE'],
]);

/** The level of a prefix of 2, 4, 6, 9 or 12 digits; undefined for any other length. */
export const divisionLevel = (prefix: string): DivisionLevel | undefined => levels.get(prefix.length);

export const provinceOf = (code: string): string => code.slice(0, 2);
export const cityOf = (code: string): string => code.slice(0, 4);
export const countyOf = (code: string): string => code.slice(0, 6);
export const townOf = (code: string): string => code.slice(0, 9);

/** True when `code` is the division with this prefix or lies in it. An empty prefix holds nothing. */
export const isWithin = (code: string, prefix: string): boolean => prefix.length > 0 && code.startsWith(prefix);

/** Street office, town or township by the seventh digit (GB/T 10114); null when the code ends above the town or the digit is another. */
export const townshipKind = (code: string): 'STREET' | 'TOWN' | 'TOWNSHIP' | null => {
  if (code.length < 9) return null;
  if (code.charAt(6) === '0') return 'STREET';
  if (code.charAt(6) === '1') return 'TOWN';
  return code.charAt(6) === '2' || code.charAt(6) === '3' ? 'TOWNSHIP' : null;
};

/** The form padded with zeros that papers print: 6 digits down to the county, 12 below. */
export const paddedDivision = (prefix: string): string => prefix.padEnd(prefix.length <= 6 ? 6 : 12, '0');

/**
 * Reads a division code (2-2-2-3-3 digits) into its prefix: `990000` → `99`, `990100` → `9901`, `990101100000` → `990101100`; a form of
 * 17 digits is cut to 12. Whether such a division exists is the division table's answer, not this one's.
 */
export const readDivision = (text: string): Reading<{ readonly prefix: string; readonly level: DivisionLevel }, 'DIVISION_UNKNOWN'> => {
  const digits = normaliseCode(text);
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12}|\d{17})$/.test(digits)) return refuse('DIVISION_UNKNOWN');
  let prefix = digits.slice(0, 12);
  if (prefix.length === 12 && prefix.endsWith('000')) prefix = prefix.slice(0, 9);
  if (prefix.length === 9 && prefix.endsWith('000')) prefix = prefix.slice(0, 6);
  if (prefix.length === 6 && prefix.endsWith('00')) prefix = prefix.slice(0, 4);
  if (prefix.length === 4 && prefix.endsWith('00')) prefix = prefix.slice(0, 2);
  const level = divisionLevel(prefix);
  // A zero part above a part that is not zero (990001 as a place) names no division of the tree.
  const hollow =
    prefix === '00' || (prefix.length > 4 && prefix.slice(2, 4) === '00') || (prefix.length > 6 && prefix.slice(4, 6) === '00');
  return level === undefined || hollow ? refuse('DIVISION_UNKNOWN') : readAs({ prefix, level });
};
