/** Rows `corridor.closed`, `corridor.risk` and `corridor.noBoarding` as they hold on the day (交运明电〔2020〕80号). */
export interface CorridorRule {
  /** Pairs of division prefixes between which nothing may run. */
  readonly closed: readonly { readonly from: string; readonly to: string }[];
  /** Areas in which nobody may board, by prefix; unlisted = free. */
  readonly noBoarding: readonly string[];
}

export const openCorridors: CorridorRule = { closed: [], noBoarding: [] };

/** Why a trip may not run: `CLOSED` between its ends, `STOP_IN_RISK_AREA` at a stop; undefined when it may. */
export const corridorBlock = (
  { closed, noBoarding }: CorridorRule,
  originCode: string,
  destinationCode: string,
  stopAreas: readonly string[],
): 'CLOSED' | 'STOP_IN_RISK_AREA' | undefined => {
  if (closed.some(({ from, to }) => originCode.startsWith(from) && destinationCode.startsWith(to))) return 'CLOSED';
  return stopAreas.some((area) => noBoarding.some((prefix) => area.startsWith(prefix))) ? 'STOP_IN_RISK_AREA' : undefined;
};
