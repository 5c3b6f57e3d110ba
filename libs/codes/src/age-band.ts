import type { Day } from '@fangang/kernel';

/** The age bands that may leave the register (domain.md §4). */
export const ageBands = ['UNDER_16', '16_17', '18_49', '50_59', '60_PLUS'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Whole years on a day. Someone born on 29 February grows older on 1 March of a common year (text order says so). */
export const ageOn = (birth: Day, on: Day): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);

/** The band of a person born on `birth`, on a day. */
export const ageBand = (birth: Day, on: Day): AgeBand => {
  const age = ageOn(birth, on);
  if (age < 16) return 'UNDER_16';
  if (age < 18) return '16_17';
  if (age < 50) return '18_49';
  return age < 60 ? '50_59' : '60_PLUS';
};
