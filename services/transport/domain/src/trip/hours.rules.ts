import { refuse, type Refusal } from '@fangang/kernel';
import { driversNeeded, exceedsContinuousDay, type PolicyValues } from '@fangang/policy';
import type { RestPlan } from './trip';

/**
 * Rows `driver.continuous` (道路旅客运输企业安全管理规范 art. 38) and `driver.second` (2012 trial art. 45, ordered again by a city
 * bureau in January 2020).
 */
export interface HoursRule {
  readonly continuous: PolicyValues['driver.continuous'];
  readonly second: PolicyValues['driver.second'];
}

/** The drive as planned: minutes at the wheel and kilometres, one way. */
export interface Drive {
  readonly rideMinutes: number;
  readonly km: number;
  readonly drivers: number;
  readonly rests: readonly RestPlan[];
}

/** Hour rules that nobody checks yet; every plan carries the list, so that no paper promises more than was looked at. */
export const uncheckedRules: readonly string[] = ['CONTINUOUS_NIGHT', '24H', '7D', 'CURFEW'];

/** 400.0 km one driver, 400.1 km two. Nobody tells us of a direct expressway, so the stricter distance counts. */
export const crewRefusal = ({ km, drivers }: Drive, { second }: HoursRule): Refusal<'SECOND_DRIVER_NEEDED'> | undefined => {
  const needed = driversNeeded(km, false, second);
  return drivers < needed ? refuse('SECOND_DRIVER_NEEDED', { km: second.overKm, drivers: needed }).refusal : undefined;
};

/** Longest stretch at the wheel of one person, whole minutes: the drive cut at the breaks, the drivers relaying inside each piece. */
export const longestStretch = ({ rideMinutes, drivers, rests }: Drive): number => {
  const cuts = rests.map(({ afterMinutes }) => afterMinutes).filter((cut) => cut > 0 && cut < rideMinutes);
  const ends = [0, ...cuts.sort((a, b) => a - b), rideMinutes];
  const longest = Math.max(...ends.slice(1).map((end, i) => end - (ends[i] ?? 0)));
  return Math.ceil(longest / Math.max(1, drivers));
};

/** 4 h 00 passes, 4 h 01 is `DRIVER_HOURS {CONTINUOUS_DAY}`; a planned halt under the least is `{BREAK_SHORT}`. */
export const hoursRefusal = (drive: Drive, { continuous }: HoursRule, driver: string): Refusal<'DRIVER_HOURS'> | undefined => {
  if (drive.rests.some(({ minutes }) => minutes < continuous.breakMinutes))
    return refuse('DRIVER_HOURS', { driver, rule: 'BREAK_SHORT' }).refusal;
  return exceedsContinuousDay(longestStretch(drive), continuous)
    ? refuse('DRIVER_HOURS', { driver, rule: 'CONTINUOUS_DAY' }).refusal
    : undefined;
};
