import { residentCheckCharacter } from '@fangang/codes';
import { seeded } from './random';

export type Fate = 'DEPARTED' | 'NOT_GOING' | 'TO_PLACE';

/** A synthetic person of the demo county: name, number, phone and household are invented. */
export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly householdNo: string;
  readonly fate: Fate;
}

/** How many of each there are: the shares of one village of 807 = 378 + 31 + 398, whatever the size. */
export const shares = (size: number): { readonly departed: number; readonly notGoing: number; readonly toPlace: number } => {
  const departed = Math.round((size * 378) / 807);
  const notGoing = Math.round((size * 31) / 807);
  return { departed, notGoing, toPlace: size - departed - notGoing };
};

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国玉兰梅春'];

const number = (n: number, born: number, order: number): string => {
  const month = String(1 + (n % 12)).padStart(2, '0');
  const day = String(1 + (n % 28)).padStart(2, '0');
  const first17 = `990101${born}${month}${day}${String(order).padStart(3, '0')}`;
  return `${first17}${residentCheckCharacter(first17)}`;
};

/** The village's people in roster order: households of one to five, the fates mixed. Same size and seed, same village. */
export const village = (size: number, seed: number): readonly Person[] => {
  const chance = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const { departed, notGoing } = shares(size);
  const fates: Fate[] = Array.from({ length: size }, (_, n) =>
    n < departed ? 'DEPARTED' : n < departed + notGoing ? 'NOT_GOING' : 'TO_PLACE',
  );
  for (let n = size - 1; n > 0; n--) {
    const other = Math.floor(chance() * (n + 1));
    [fates[n], fates[other]] = [fates[other] as Fate, fates[n] as Fate];
  }
  let household = 0;
  let left = 0;
  return fates.map((fate, n) => {
    if (left === 0) {
      household++;
      left = 1 + Math.floor(chance() * 5);
    }
    left--;
    return {
      name: `${pick(surnames)}${pick(given)}${chance() < 0.7 ? pick(given) : ''}`,
      // Born 1962–1999: everyone may work. The order number rises with the row, so that no two numbers meet.
      idNumber: number(n, 1962 + Math.floor(chance() * 38), 1 + (n % 999)),
      phone: `100${String(10_000_000 + n)}`,
      householdNo: String(household).padStart(4, '0'),
      fate,
    };
  });
};

/** Headcounts of the site's openings: 200 + 192 + 6 for 398, the same shares otherwise; they add up to the number to place. */
export const headcounts = (toPlace: number): readonly number[] => {
  const second = Math.round((toPlace * 192) / 398);
  const third = Math.round((toPlace * 6) / 398);
  return [toPlace - second - third, second, third].filter((count) => count > 0);
};

/** Seats of one coach under the calm story's rule: 49 passenger seats, 24 allowed. */
export const allowedPerCoach = 24;
export const coachesFor = (toPlace: number): number => Math.ceil(toPlace / allowedPerCoach);
/** Coaches of the county's fleet: never fewer than eighteen, always one to spare. */
export const fleetSize = (toPlace: number): number => Math.max(18, coachesFor(toPlace) + 1);
