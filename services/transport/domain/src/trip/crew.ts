import { driversNeeded, exceedsContinuousDay } from '@fangang/policy';
import { longestStretch, type HoursRule } from './hours.rules';

const crewMax = 6;

/** Drivers that a coach needs for this drive: the row for long ways, and enough to relay so that nobody sits at the wheel too long. */
export const crewFor = (drive: { readonly rideMinutes: number; readonly km: number }, { continuous, second }: HoursRule): number => {
  let drivers = driversNeeded(drive.km, false, second);
  while (drivers < crewMax && exceedsContinuousDay(longestStretch({ ...drive, drivers, rests: [] }), continuous)) drivers++;
  return drivers;
};
