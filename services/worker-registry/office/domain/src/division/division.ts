import { readDivision } from '@fangang/codes';
import { refuse, type Day, type Refusal } from '@fangang/kernel';

/** What a division is; stored, never read from its digits. VILLAGE 行政村, COMMUNITY 社区. */
export type DivisionKind = 'PROVINCE' | 'CITY' | 'COUNTY' | 'STREET' | 'TOWN' | 'TOWNSHIP' | 'VILLAGE' | 'COMMUNITY';

/** One row of the division tree 行政区划. Codes are prefixes of 2, 4, 6, 9 or 12 digits, as scopes use them; half-open days. */
export interface Division {
  readonly code: string;
  readonly kind: DivisionKind;
  readonly name: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** The code that took its place. */
  readonly successor: string | null;
}

const parentLength: ReadonlyMap<number, number> = new Map([
  [4, 2],
  [6, 4],
  [9, 6],
  [12, 9],
]);

/** The code one level up; undefined for a province. */
export const parentOf = (code: string): string | undefined => {
  const length = parentLength.get(code.length);
  return length === undefined ? undefined : code.slice(0, length);
};

/** A division found, with a warning when it has ended. */
export type FoundDivision =
  | { readonly ok: true; readonly division: Division; readonly warning: Refusal<'DIVISION_ENDED'> | undefined }
  | { readonly ok: false; readonly refusal: Refusal<'DIVISION_UNKNOWN'> };

/**
 * Finds the division that a code names on a day; `990101000000`, `990101` and a form of 17 digits are the same one. A code that no row
 * has, or none yet, is `DIVISION_UNKNOWN`; one that has ended is let in with the warning `DIVISION_ENDED {divisionCode, successor}`.
 */
export const findDivision = (tree: readonly Division[], text: string, on: Day): FoundDivision => {
  const read = readDivision(text);
  const rows = read.ok ? tree.filter(({ code, validFrom }) => code === read.value.prefix && validFrom <= on) : [];
  const division = rows.find(({ validTo }) => validTo === null || on < validTo) ?? rows[0];
  if (!division) return refuse('DIVISION_UNKNOWN', { divisionCode: text.slice(0, 20) });
  const { code, validTo, successor } = division;
  const ended = validTo !== null && on >= validTo;
  return {
    ok: true,
    division,
    warning: ended ? refuse('DIVISION_ENDED', { divisionCode: code, successor: successor ?? '' }).refusal : undefined,
  };
};

/** The divisions one level below, in the order of their codes; those in force on the day. */
export const childrenOf = (tree: readonly Division[], code: string, on: Day): readonly Division[] =>
  tree
    .filter((one) => parentOf(one.code) === code && one.validFrom <= on && (one.validTo === null || on < one.validTo))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Denominators of completeness: how many of each kind lie in an area on a day, the area itself left out. */
export const countByKind = (tree: readonly Division[], area: string, on: Day): Readonly<Record<DivisionKind, number>> => {
  const count: Record<DivisionKind, number> = {
    PROVINCE: 0,
    CITY: 0,
    COUNTY: 0,
    STREET: 0,
    TOWN: 0,
    TOWNSHIP: 0,
    VILLAGE: 0,
    COMMUNITY: 0,
  };
  for (const { code, kind, validFrom, validTo } of tree) {
    if (code !== area && code.startsWith(area) && validFrom <= on && (validTo === null || on < validTo)) count[kind]++;
  }
  return count;
};
