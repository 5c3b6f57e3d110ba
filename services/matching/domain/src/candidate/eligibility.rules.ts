import type { PolicyValues } from '@fangang/policy';
import type { MatchOpening } from '../opening/match-opening';
import type { Candidate, Skill } from './candidate';

/** Why someone does not fit an opening, in the order in which people read them (domain.md 3.5). */
export const ineligibilities = [
  'NOT_TO_PLACE',
  'NOT_ACTIVE',
  'UNDER_AGE',
  'ON_HOLD',
  'NO_BED',
  'DATE',
  'DISTANCE',
  'WAGE',
  'SKILL',
  'LICENCE',
] as const;
/** One of them. */
export type Ineligibility = (typeof ineligibilities)[number];

/** Policy row `work.minAge` in force: 16, and 16–17 nothing hazardous (Labour Law art. 15, 58, 64). */
export type MinAgeRow = PolicyValues['work.minAge'];

const bandStarts = { UNDER_16: 0, '16_17': 16, '18_49': 18, '50_59': 50, '60_PLUS': 60 } as const;
const digits = { LOCAL: 6, PROVINCE: 2, OTHER_PROVINCE: 0 } as const;

const tooFar = (villageCode: string, divisionCode: string, band: keyof typeof digits): boolean =>
  villageCode.slice(0, digits[band]) !== divisionCode.slice(0, digits[band]);

const has = (skills: readonly Skill[], required: Skill): boolean =>
  skills.some(({ occupationCode, years }) => occupationCode === required.occupationCode && years >= required.years);

/** What keeps this person out of every run, whatever the opening. */
export const personalReasons = ({ bucket, active, onHold }: Candidate): readonly Ineligibility[] => [
  ...(bucket === 'TO_PLACE' ? [] : (['NOT_TO_PLACE'] as const)),
  ...(active ? [] : (['NOT_ACTIVE'] as const)),
  ...(onHold ? (['ON_HOLD'] as const) : []),
];

/** Hard filters between one person and one opening: all that fail. Empty = eligible. A wish that was not stated fails none. */
export const reasonsAgainst = (candidate: Candidate, opening: MatchOpening, minAge: MinAgeRow): readonly Ineligibility[] => {
  const { wish, ageBand, villageCode } = candidate;
  const failed = new Set<Ineligibility>(personalReasons(candidate));
  if (bandStarts[ageBand] < (opening.hazardous ? minAge.hazardousYears : minAge.years)) failed.add('UNDER_AGE');
  const skills = wish?.skills ?? [];
  const licences = wish?.licences ?? [];
  if (!opening.skillsRequired.every((required) => has(skills, required))) failed.add('SKILL');
  if (!opening.licencesRequired.every((licence) => licences.includes(licence))) failed.add('LICENCE');
  if (wish) {
    if (wish.needsLodging && !opening.lodging) failed.add('NO_BED');
    if (wish.readyFrom > opening.latestStartOn || (wish.readyUntil !== null && wish.readyUntil < opening.startOn)) failed.add('DATE');
    if (tooFar(villageCode, opening.divisionCode, wish.distanceBand)) failed.add('DISTANCE');
    if (wish.wageFloorFen !== null && wish.wageFloorFen > opening.wageMaxFen) failed.add('WAGE');
  }
  return ineligibilities.filter((reason) => failed.has(reason));
};
