import type { CarrierId, DriverId, EmployerId } from './id';

/**
 * How far a caller reaches. Asked at the door of a person; a reaction or timer acts with the scope of its own service.
 * `areas` are division-code prefixes of 2, 4, 6, 9 or 12 digits; `driver` reaches the trips of that driver.
 */
export type Scope =
  | { readonly kind: 'areas'; readonly areas: readonly string[] }
  | { readonly kind: 'employer'; readonly employerId: EmployerId }
  | { readonly kind: 'carrier'; readonly carrierId: CarrierId }
  | { readonly kind: 'driver'; readonly driverId: DriverId }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'none' };

export type ScopeKind = Scope['kind'];

/** Lengths that a division prefix can have: province, city, county, town, village. */
export const areaLengths = [2, 4, 6, 9, 12] as const;

/** A 12-digit division code and all its ancestors: what a row keeps in `areas`, so that one `$in` answers "within". */
export const areasOf = (code: string): readonly string[] => areaLengths.filter((n) => n <= code.length).map((n) => code.slice(0, n));

/** True when `code` lies in one of the prefixes of the scope. A service reaches everything; other kinds reach no area. */
export const reaches = (scope: Scope, code: string): boolean =>
  scope.kind === 'service' || (scope.kind === 'areas' && scope.areas.some((area) => area.length > 0 && code.startsWith(area)));
