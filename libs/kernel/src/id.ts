/** Every id prefix there is (docs/glossary.md). */
export const prefixes = [
  'wrk',
  'hh',
  'emp',
  'site',
  'opn',
  'plc',
  'trp',
  'veh',
  'drv',
  'car',
  'pas',
  'scn',
  'rpt',
  'evt',
  'imp',
  'job',
  'ent',
  'pol',
  'vps',
  'hov',
  'run',
  'mrg',
  'dev',
  'gate',
  'pup',
  'stop',
  'clr',
  'cnd',
  'led',
  'usr',
  'key',
  'dup',
  'ttm',
  'pln',
  'tsk',
] as const;
export type Prefix = (typeof prefixes)[number];

declare const brand: unique symbol;
/** Prefix, underscore, ULID (26 characters of Crockford's base 32): `wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC`. */
export type Id<P extends Prefix = Prefix> = string & { readonly [brand]: P };

export type WorkerId = Id<'wrk'>;
export type HouseholdId = Id<'hh'>;
export type EmployerId = Id<'emp'>;
export type SiteId = Id<'site'>;
export type GateId = Id<'gate'>;
export type OpeningId = Id<'opn'>;
export type PlacementId = Id<'plc'>;
export type TripId = Id<'trp'>;
export type VehicleId = Id<'veh'>;
export type DriverId = Id<'drv'>;
export type CarrierId = Id<'car'>;
export type PassId = Id<'pas'>;
export type VehiclePassId = Id<'vps'>;
export type ScanId = Id<'scn'>;
export type ReportId = Id<'rpt'>;
export type ImportId = Id<'imp'>;
export type JobId = Id<'job'>;
export type RunId = Id<'run'>;
export type PolicyId = Id<'pol'>;
export type DeviceId = Id<'dev'>;
export type HandoverId = Id<'hov'>;
export type StopId = Id<'stop'>;
export type PickupPointId = Id<'pup'>;
export type ClearanceId = Id<'clr'>;
export type CandidacyId = Id<'cnd'>;
export type LedgerId = Id<'led'>;
export type UserId = Id<'usr'>;
export type KeyId = Id<'key'>;
export type TripPlanId = Id<'pln'>;
export type TaskId = Id<'tsk'>;

const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}';

export const idPattern = (prefix: Prefix): RegExp => new RegExp(`^${prefix}_${ulid}$`);

export const isId = <P extends Prefix>(prefix: P, text: string): text is Id<P> => idPattern(prefix).test(text);

/**
 * The id of an aggregate that shadows another: same ULID, own prefix, so that no two aggregates share an event key
 * (`clr_` of `wrk_`, `cnd_` of `plc_`, `led_` of `opn_`; `plc_` of `cnd_` on the way back).
 */
export const shadowId = <P extends Prefix>(prefix: P, of: Id): Id<P> => `${prefix}_${of.slice(of.indexOf('_') + 1)}` as Id<P>;
