import { completeProvinces, countyCodes, provincePrefixes } from './county-codes.data';

/**
 * What the table says of the area code in a resident number. The code is lifelong, so one that ended long ago is right for whoever was
 * born before. PROVINCE_ONLY: the province exists, its counties are not listed yet, so nothing is said against the code.
 */
export type AreaStanding = 'KNOWN' | 'PROVINCE_ONLY' | 'ENDED_BEFORE_BIRTH' | 'UNKNOWN';

/** A county code with the months (`YYYY-MM`, half-open) in which it was in force; `until` null = still in force. */
export interface CountyCode {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly until: string | null;
}

const byCode: ReadonlyMap<string, CountyCode> = new Map(
  countyCodes.map(([code, name, from, until]) => [code, { code, name, from, until: until === '' ? null : until }]),
);
const provinces = new Set(provincePrefixes);
const complete = new Set(completeProvinces);

/** The documented county of a 6-digit code, whenever it was in force. */
export const countyCodeOf = (code: string): CountyCode | undefined => byCode.get(code);

/** True when this 6-digit code exists or existed, as far as the table can say (see AreaStanding). */
export const isKnownArea = (code: string): boolean => areaStanding(code) !== 'UNKNOWN';

/**
 * @param code six digits
 * @param birthYear year of the birth date in the number; without it nothing can have ended before it
 */
export const areaStanding = (code: string, birthYear?: number): AreaStanding => {
  const row = byCode.get(code);
  if (!row) {
    const province = code.slice(0, 2);
    return provinces.has(province) && !complete.has(province) ? 'PROVINCE_ONLY' : 'UNKNOWN';
  }
  // In force until the month before `until`; ended before the birth year means the last month lies in an earlier year.
  const endedBefore = row.until !== null && birthYear !== undefined && `${String(birthYear).padStart(4, '0')}-01` >= row.until;
  return endedBefore ? 'ENDED_BEFORE_BIRTH' : 'KNOWN';
};
