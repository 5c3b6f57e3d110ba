import type {
  CarrierId,
  DriverId,
  HandoverId,
  Instant,
  PassId,
  PickupPointId,
  PlacementId,
  SiteId,
  StopId,
  TripId,
  VehicleId,
  WorkerId,
} from '@fangang/kernel';
import type { TripScope } from '@fangang/policy';
import type { ApprovalStep } from './approvals';
import type { ManifestRow } from './manifest';
import type { SeatMap } from './seat-map';
import type { DraftDetails, TripFlag } from './trip-facts';

/** DRAFT 草稿 … CLOSED 已办结 (domain §3.6). DIVERTED and TURNED_BACK are seams: nothing leads there yet. */
export type TripStatus =
  | 'DRAFT'
  | 'PLANNED'
  | ApprovalStep
  | 'BOARDING'
  | 'DEPARTED'
  | 'ARRIVED'
  | 'HANDED_OVER'
  | 'CLOSED'
  | 'CANCELLED'
  | 'DIVERTED'
  | 'TURNED_BACK';

/** A place of boarding with its hour. */
export interface TripStop {
  readonly stopId: StopId;
  readonly pickupPointId: PickupPointId | null;
  readonly displayName: string;
  readonly gatherAt: Instant;
  readonly areaCode: string;
}

/** The vehicle as far as a trip must know it. */
export interface Coach {
  readonly vehicleId: VehicleId;
  readonly carrierId: CarrierId;
  readonly plate: string;
  readonly map: SeatMap;
}

/** A planned halt after so many minutes of driving since the start, for so many minutes. */
export interface RestPlan {
  readonly afterMinutes: number;
  readonly minutes: number;
}

/** Two ends of a travel time: pick-up point or gate ids. */
export interface TravelSpan {
  readonly from: string;
  readonly to: string;
}

/** PENCILLED 预排 in a draft, ASSIGNED, BOARDED, ALIGHTED, VACATED: stays on record, someone else may sit there. */
export type SeatState = 'PENCILLED' | 'ASSIGNED' | 'BOARDED' | 'ALIGHTED' | 'VACATED';

/** One person's seat on this trip, the trip's own record. */
export interface Seat {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
  readonly holdVersion: number;
  readonly seatNo: number;
  readonly stopId: StopId | null;
  readonly gatherAt: Instant | null;
  readonly state: SeatState;
  readonly passId: PassId | null;
}

/** What became of a person at the gate: 到岗 / 接收后隔离 / 未到. */
export interface HandoverRow {
  readonly placementId: PlacementId;
  readonly outcome: 'ON_POST' | 'RECEIVED_ISOLATING' | 'MISSING';
}

/** The list the leader signed, and then the employer. */
export interface Handover {
  readonly handoverId: HandoverId;
  readonly siteId: SiteId;
  readonly rows: readonly HandoverRow[];
  readonly leaderSignedBy: string;
  readonly leaderSignedAt: Instant;
  readonly employerSignedBy: string | null;
  readonly employerSignedAt: Instant | null;
}

/** One run, one plan, one charter contract 班次. */
export interface Trip extends DraftDetails {
  readonly id: TripId;
  readonly status: TripStatus;
  /** Division prefixes of the origin: who may see and plan it. */
  readonly areas: readonly string[];
  readonly scope: TripScope;
  readonly seats: readonly Seat[];
  readonly rideMinutes: number | null;
  readonly km: number | null;
  /** Legs whose travel time is an estimate 估算. */
  readonly estimates: readonly TravelSpan[];
  readonly estimateMayBeFiled: boolean;
  /** Approvals that the policy row lists for this scope, in order. */
  readonly approvals: readonly ApprovalStep[];
  /** Hour rules that nobody checked for this plan. */
  readonly uncheckedRules: readonly string[];
  readonly filingNo: string | null;
  readonly boardingOpenedAt: Instant | null;
  readonly departedAt: Instant | null;
  readonly arrivedAt: Instant | null;
  /** Frozen at departure; later edits stand beside it, never in it. */
  readonly manifest: { readonly hash: string; readonly rows: readonly ManifestRow[] } | null;
  readonly handover: Handover | null;
  /** Who did not come, and who was not let aboard; a later boarding takes the first back, never the second. */
  readonly noShows: readonly PlacementId[];
  readonly refusals: readonly PlacementId[];
  readonly flags: readonly TripFlag[];
}

/** A trip of which nothing is known yet. */
export const blankTrip = (id: TripId): Trip => ({
  id,
  status: 'DRAFT',
  areas: [],
  scope: 'IN_CITY',
  tripNo: '',
  originCode: '',
  destinationCode: '',
  organiserCode: '',
  departAt: null,
  arriveBy: null,
  stops: [],
  siteIds: [],
  gateIds: [],
  employerIds: [],
  provinceCodes: [],
  coach: null,
  driverIds: [],
  leaderId: null,
  rests: [],
  capacity: null,
  seats: [],
  rideMinutes: null,
  km: null,
  estimates: [],
  estimateMayBeFiled: true,
  approvals: [],
  uncheckedRules: [],
  filingNo: null,
  boardingOpenedAt: null,
  departedAt: null,
  arrivedAt: null,
  manifest: null,
  handover: null,
  noShows: [],
  refusals: [],
  flags: [],
});

/** True once the coach has left: from here on a release changes nothing on the trip. */
export const hasDeparted = (trip: Trip): boolean => trip.departedAt !== null;

/** The seat record of a placement. */
export const seatOf = (trip: Trip, placementId: PlacementId): Seat | undefined =>
  trip.seats.find((seat) => seat.placementId === placementId);

/** True while a seat is taken: someone else cannot have the number. */
export const isTaken = ({ state }: Seat): boolean => state === 'PENCILLED' || state === 'ASSIGNED' || state === 'BOARDED';

/** People on board or brought to the gate. */
export const isBoarded = ({ state }: Seat): boolean => state === 'BOARDED' || state === 'ALIGHTED';

/** Who drives is not yet who leads: the first driver leads unless another is named. */
export const leaderOf = (trip: Trip): DriverId | null => trip.leaderId ?? trip.driverIds[0] ?? null;
