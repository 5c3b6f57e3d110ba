import type { PolicyValues } from './policy-values';

/** True when a reading in degrees Celsius is fever by the rule; compared in tenths, so 37.3 is never 37.300000000000004. */
export const isFever = (celsius: number, rule: PolicyValues['health.feverOver']): boolean => {
  const [reading, limit] = [Math.round(celsius * 10), Math.round(rule.c * 10)];
  return rule.operator === '>' ? reading > limit : reading >= limit;
};

/** Drivers that a trip of this length one way needs; `expressway` = direct expressway all the way. */
export const driversNeeded = (km: number, expressway: boolean, rule: PolicyValues['driver.second']): number =>
  km > (expressway ? rule.overKmExpressway : rule.overKm) ? rule.drivers : 1;

/** True when driving by day without a break goes beyond the rule: 240 minutes pass, 241 do not. */
export const exceedsContinuousDay = (minutes: number, rule: PolicyValues['driver.continuous']): boolean => minutes > rule.dayMinutes;
