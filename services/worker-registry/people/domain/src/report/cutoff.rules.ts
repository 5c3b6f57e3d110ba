import { type Day, type Instant, at } from '@fangang/kernel';
import type { PolicyValues } from '@fangang/policy';
import type { ReportLevel } from './report';

/** Policy row `report.cutoff` (ours: village 16:00, town 17:00, county 18:00) → when a level's report of a day is due. */
export const cutoffOf = (level: ReportLevel, row: PolicyValues['report.cutoff'], day: Day): Instant => {
  const [hour = 0, minute = 0] = { VILLAGE: row.village, TOWN: row.town, COUNTY: row.county }[level].split(':').map(Number);
  return at(day, hour, minute);
};
