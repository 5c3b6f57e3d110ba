/** Names of what was asked; a page never spells one itself. */
export const keys = {
  session: () => ['session'] as const,
  clock: () => ['clock'] as const,
  divisions: () => ['divisions'] as const,
  figures: (of: string, area: string | undefined) => ['figures', of, area] as const,
  people: (filter: object) => ['people', filter] as const,
  allPeople: () => ['people'] as const,
  trips: (filter: object) => ['trips', 'list', filter] as const,
  allTrips: () => ['trips'] as const,
  trip: (tripId: string) => ['trips', 'one', tripId] as const,
  fleet: (what: string) => ['fleet', what] as const,
  paper: (name: string, id: string) => ['paper', name, id] as const,
  reports: (filter: object) => ['reports', 'list', filter] as const,
  reportPeople: (reportId: string, asked: object) => ['reports', 'people', reportId, asked] as const,
  recomputed: (reportId: string) => ['reports', 'recomputed', reportId] as const,
  report: (reportId: string) => ['reports', 'one', reportId] as const,
  names: (purpose: string, ids: readonly string[]) => ['names', purpose, ids] as const,
};
