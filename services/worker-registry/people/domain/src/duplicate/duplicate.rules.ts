import { countyOf } from '@fangang/codes';
import { type Day, type Refusal, type WorkerId, refuse } from '@fangang/kernel';

/** A record with the same number (same blind index). */
export interface ExactDuplicate {
  readonly workerId: WorkerId;
  readonly villageCode: string;
  /** It lies in the caller's own area. */
  readonly inArea: boolean;
}

/** The same number again (domain.md 7.7): here it is named by id, elsewhere only the office to call. */
export const refuseExactDuplicate = ({
  workerId,
  villageCode,
  inArea,
}: ExactDuplicate): { ok: false; refusal: Refusal<'DUPLICATE_ID' | 'DUPLICATE_ELSEWHERE'> } =>
  inArea ? refuse('DUPLICATE_ID', { workerId }) : refuse('DUPLICATE_ELSEWHERE', { office: countyOf(villageCode) });

/** What two records are compared by. Personal: lives in the call, never in a fact. */
export interface Traits {
  /** Folded (libs/codes `foldName`). */
  readonly name: string;
  /** Toneless, with surname readings; blank when nobody made one. */
  readonly pinyin: string;
  readonly birth: Day | null;
  readonly phone: string | null;
  readonly number: string | null;
  readonly villageCode: string;
}

/** Why two records may be one person (domain.md 7.8), in the order of weight. */
export const likenesses = ['NAME_AND_BIRTH', 'PHONE_AND_NAME', 'NAME_AND_NEAR_NUMBER', 'VILLAGE_AND_NEAR_BIRTH'] as const;
/** One of them. */
export type Likeness = (typeof likenesses)[number];

/** One digit differs, or two neighbours have changed places. */
export const isNearNumber = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const differ = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second = 0] = differ;
  return differ.length === 1 || (differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]);
};

/** Year, month or day differs, and only one of them. */
export const isNearBirth = (a: Day, b: Day): boolean => {
  const other = b.split('-');
  return a.split('-').filter((part, i) => part !== other[i]).length === 1;
};

const alike: Readonly<Record<Likeness, (a: Traits, b: Traits) => boolean>> = {
  NAME_AND_BIRTH: (a, b) => a.name === b.name && a.birth !== null && a.birth === b.birth,
  PHONE_AND_NAME: (a, b) => a.phone !== null && a.phone === b.phone && (a.name === b.name || (a.pinyin !== '' && a.pinyin === b.pinyin)),
  NAME_AND_NEAR_NUMBER: (a, b) => a.name === b.name && a.number !== null && b.number !== null && isNearNumber(a.number, b.number),
  VILLAGE_AND_NEAR_BIRTH: (a, b) =>
    a.villageCode === b.villageCode &&
    a.pinyin !== '' &&
    a.pinyin === b.pinyin &&
    a.birth !== null &&
    b.birth !== null &&
    isNearBirth(a.birth, b.birth),
};

/** All that makes two records look like one person; empty when nothing does. Symmetric. */
export const likenessOf = (a: Traits, b: Traits): readonly Likeness[] => likenesses.filter((likeness) => alike[likeness](a, b));

/** A record that looks like the one being written. */
export interface LikelyDuplicate {
  readonly workerId: WorkerId;
  readonly likenesses: readonly Likeness[];
}

/** Everybody among `known` who may be the same person; pairs that somebody has told apart stay apart. */
export const likelyDuplicates = (
  own: Traits,
  known: readonly (Traits & { readonly workerId: WorkerId })[],
  toldApart: ReadonlySet<WorkerId> = new Set(),
): readonly LikelyDuplicate[] =>
  known.flatMap((other) => {
    const found = toldApart.has(other.workerId) ? [] : likenessOf(own, other);
    return found.length > 0 ? [{ workerId: other.workerId, likenesses: found }] : [];
  });
