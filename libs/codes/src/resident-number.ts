import { type Day, isDay, refuse } from '@fangang/kernel';
import { type AreaStanding, areaStanding } from './county-code';
import { normaliseCode } from './normalise-code';
import { type ReadCell, type Reading, readAs, warning } from './reading';

/** Resident card; residence permit of people from Hong Kong, Macao, Taiwan; foreigner's card. Of the last two only the check is known. */
export type IdKind = 'RESIDENT' | 'HMT_RESIDENCE_PERMIT' | 'FOREIGNER_CARD';
export type Sex = 'MALE' | 'FEMALE';

/** A number that passed. `birthDate`, `sex` and `area` are null for cards of which we do not know the layout. */
export interface ResidentNumber {
  readonly kind: IdKind;
  /** 18 characters, upper case. */
  readonly number: string;
  readonly areaCode: string;
  readonly area: AreaStanding | null;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
}

export type ResidentNumberError = 'ID_STORED_AS_NUMBER' | 'ID_FORMAT' | 'ID_CHECKSUM' | 'ID_BIRTH_DATE' | 'ID_DEMO_ONLY';
export type ResidentNumberWarning = 'ID_TAIL_ZEROS' | 'ID_AREA_UNKNOWN' | 'ID_AREA_BEFORE_BIRTH';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkMap = '10X98765432';

/** The check character (GB 11643-1999, mod 11-2) of the first 17 digits. @throws RangeError when they are not 17 digits. */
export const residentCheckCharacter = (first17: string): string => {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('17 digits wanted');
  return checkMap.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(first17.charAt(i)), 0) % 11);
};

const kindOf = (number: string): IdKind => {
  if (/^8[123]/.test(number)) return 'HMT_RESIDENCE_PERMIT';
  return number.startsWith('9') && !number.startsWith('99') ? 'FOREIGNER_CARD' : 'RESIDENT';
};

/**
 * Reads a resident number as typed, or as a sheet cell held it (GB 11643-1999, domain.md §6).
 * @param context `on` the business day, a later birth date is refused; `demo` whether area 99 is accepted
 * @returns errors `ID_STORED_AS_NUMBER ID_FORMAT ID_CHECKSUM ID_BIRTH_DATE ID_DEMO_ONLY`, warnings `ID_TAIL_ZEROS ID_AREA_UNKNOWN
 * ID_AREA_BEFORE_BIRTH`. Fifteen digits are `ID_FORMAT`: those cards ended on 2013-01-01 and are never upgraded by guess.
 */
export const readResidentNumber = (
  cell: ReadCell,
  context: { readonly on: Day; readonly demo: boolean },
): Reading<ResidentNumber, ResidentNumberError, ResidentNumberWarning> => {
  const number = normaliseCode(cell.text);
  // A spreadsheet keeps 15 digits of a number: whatever the cell shows now, the last three are gone.
  if (cell.wasNumber || /^\d(\.\d+)?E\+?\d+$/.test(number)) return refuse('ID_STORED_AS_NUMBER');
  if (!/^\d{17}[\dX]$/.test(number)) return refuse('ID_FORMAT');
  if (residentCheckCharacter(number.slice(0, 17)) !== number.charAt(17)) return refuse('ID_CHECKSUM');

  const kind = kindOf(number);
  const areaCode = number.slice(0, 6);
  if (kind !== 'RESIDENT') return readAs({ kind, number, areaCode, area: null, birthDate: null, sex: null });

  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthDate) || birthDate < '1900-01-01' || birthDate > context.on) return refuse('ID_BIRTH_DATE');
  if (number.startsWith('99') && !context.demo) return refuse('ID_DEMO_ONLY');

  const area = areaStanding(areaCode, Number(birthDate.slice(0, 4)));
  const sex: Sex = Number(number.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE';
  return readAs({ kind, number, areaCode, area, birthDate, sex }, [
    ...(number.endsWith('000') ? [warning('ID_TAIL_ZEROS')] : []),
    ...(area === 'UNKNOWN' ? [warning('ID_AREA_UNKNOWN')] : []),
    ...(area === 'ENDED_BEFORE_BIRTH' ? [warning('ID_AREA_BEFORE_BIRTH')] : []),
  ]);
};
