/** State of a daily report 日报. */
export const reportStates = ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED'] as const;
export type ReportState = (typeof reportStates)[number];

/** Level that files a report: the village first, the county last. */
export const reportLevels = ['VILLAGE', 'TOWN', 'COUNTY'] as const;
export type ReportLevel = (typeof reportLevels)[number];
