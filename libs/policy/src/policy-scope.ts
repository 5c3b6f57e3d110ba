/** Origin and destination differ in the first 2 digits, in the first 4, or in neither. */
export type TripScope = 'INTER_PROVINCE' | 'INTER_CITY' | 'IN_CITY';

/**
 * What a question is about. `areas`: the divisions that it concerns, the foremost first; for a trip they default to origin and
 * destination. Codes of at least four digits decide the trip scope.
 */
export interface PolicyContext {
  readonly areas?: readonly string[];
  readonly origin?: string;
  readonly destination?: string;
}

const tripScopes: readonly string[] = ['INTER_PROVINCE', 'INTER_CITY', 'IN_CITY'];
const division = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/** The scope of a trip between two divisions (domain.md §5). */
export const tripScopeOf = (origin: string, destination: string): TripScope => {
  if (origin.slice(0, 2) !== destination.slice(0, 2)) return 'INTER_PROVINCE';
  return origin.slice(0, 4) === destination.slice(0, 4) ? 'IN_CITY' : 'INTER_CITY';
};

/** True when `scope` is spelled as one of the four kinds: NATIONAL, a trip scope, a division prefix, a corridor `from>to`. */
export const isPolicyScope = (scope: string): boolean => {
  if (scope === 'NATIONAL' || tripScopes.includes(scope) || division.test(scope)) return true;
  const [from = '', to = '', ...rest] = scope.split('>');
  return rest.length === 0 && division.test(from) && division.test(to);
};

/**
 * How narrowly a scope fits a context: undefined when it does not; else a number that is higher the narrower the scope: NATIONAL, then
 * the trip scope, then divisions by the length of their prefix, then corridors by the length of both. Of two divisions of one
 * length the area named first wins.
 */
export const scopeFit = (scope: string, context: PolicyContext): number | undefined => {
  const { origin, destination } = context;
  if (scope === 'NATIONAL') return 0;
  if (tripScopes.includes(scope)) {
    return origin !== undefined && destination !== undefined && tripScopeOf(origin, destination) === scope ? 1 : undefined;
  }
  const [from = '', to] = scope.split('>');
  if (to !== undefined) {
    return origin?.startsWith(from) === true && destination?.startsWith(to) === true ? 10_000 + from.length + to.length : undefined;
  }
  const areas = context.areas ?? [origin, destination].filter((area) => area !== undefined);
  const place = areas.findIndex((area) => area.startsWith(from));
  return place < 0 ? undefined : from.length * 100 + Math.max(0, 99 - place);
};
