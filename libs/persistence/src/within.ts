import type { Scope } from '@fangang/kernel';
import mongoose from 'mongoose';
import { ScopeNotServed } from './errors';

/** Which kinds of scope a store serves, and by which field. A service always reaches its own rows. */
export interface Serves {
  /** Field with the division code of the row and all its ancestors. */
  readonly areas?: string;
  readonly employer?: string;
  readonly carrier?: string;
  readonly driver?: string;
}

/**
 * The filter that keeps a caller within his reach.
 * @throws ScopeNotServed when the scope is empty or of a kind that the store does not serve
 */
export const within = (scope: Scope, serves: Serves): Record<string, unknown> => {
  if (scope.kind === 'service') return {};
  if (scope.kind === 'areas' && serves.areas && scope.areas.length > 0 && scope.areas.every((area) => area.length >= 2))
    return { [serves.areas]: mongoose.trusted({ $in: [...scope.areas] }) };
  if (scope.kind === 'employer' && serves.employer) return { [serves.employer]: scope.employerId };
  if (scope.kind === 'carrier' && serves.carrier) return { [serves.carrier]: scope.carrierId };
  if (scope.kind === 'driver' && serves.driver) return { [serves.driver]: scope.driverId };
  throw new ScopeNotServed(scope.kind);
};
