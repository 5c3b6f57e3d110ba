/** State of an import job 导入任务; PREVIEWED has written nothing. */
export const importStates = [
  'QUEUED',
  'VALIDATING',
  'PREVIEWED',
  'RUNNING',
  'DONE',
  'DONE_WITH_ERRORS',
  'UNDONE',
  'QUARANTINED',
  'FAILED',
  'CANCELLED',
] as const;
export type ImportState = (typeof importStates)[number];

/** What a sheet holds. */
export const importKinds = ['WORKERS', 'OPENINGS', 'VEHICLES', 'DRIVERS', 'PICKUP_POINTS', 'TRAVEL_TIMES'] as const;
export type ImportKind = (typeof importKinds)[number];
