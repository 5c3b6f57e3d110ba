import type {
  CarrierId,
  DriverId,
  EmployerId,
  GateId,
  HandoverId,
  Instant,
  PolicyId,
  SiteId,
  StopId,
  TripId,
  VehicleId,
} from '@fangang/kernel';
import type { TripScope } from '@fangang/policy';
import type { HoldReleased, SeatRequested } from '../hold/hold';
import type { ApprovalStep } from './approvals';
import type { Capacity } from './capacity.rules';
import type { ManifestRow } from './manifest';
import type {
  BoardingRefused,
  NoShowRecorded,
  PassAttached,
  SeatAssigned,
  SeatPencilled,
  SeatReleased,
  SeatUnpencilled,
  WorkerAlighted,
  WorkerBoarded,
} from './seat-facts';
import type { Coach, HandoverRow, RestPlan, TravelSpan, TripStop } from './trip';

/** Every fact of a trip names it. */
export interface OfTrip {
  readonly tripId: TripId;
}

/** What a dispatcher writes down before anything is checked; null = not chosen yet. */
export interface DraftDetails {
  readonly tripNo: string;
  readonly originCode: string;
  readonly destinationCode: string;
  readonly organiserCode: string;
  readonly departAt: Instant | null;
  readonly arriveBy: Instant | null;
  readonly stops: readonly TripStop[];
  readonly siteIds: readonly SiteId[];
  /** Gates of those sites, in the order in which they are reached. */
  readonly gateIds: readonly GateId[];
  readonly employerIds: readonly EmployerId[];
  /** Provinces on the way, 2 digits each. */
  readonly provinceCodes: readonly string[];
  readonly coach: Coach | null;
  readonly driverIds: readonly DriverId[];
  /** Whoever is in charge on board 车长; the first driver unless named. */
  readonly leaderId: DriverId | null;
  readonly rests: readonly RestPlan[];
  /** Seats by the load rule in force at departure; null until there is a coach. */
  readonly capacity: Capacity | null;
}

/** In house. A draft exists, or its details were changed. */
export interface TripDrafted extends OfTrip {
  readonly type: 'TripDrafted';
  readonly details: DraftDetails;
}
/** In house. The leader's signature under the handover list; the employer signs next. */
export interface HandoverPrepared extends OfTrip {
  readonly type: 'HandoverPrepared';
  readonly handoverId: HandoverId;
  readonly siteId: SiteId;
  readonly rows: readonly HandoverRow[];
  readonly leaderSignedBy: string;
  readonly at: Instant;
}

/** Carries the whole plan. More than the event says: ride, approvals, unchecked rules, estimates. */
export interface TripPlanned extends OfTrip {
  readonly type: 'TripPlanned';
  readonly tripNo: string;
  readonly departAt: Instant;
  readonly arriveBy: Instant;
  readonly scope: TripScope;
  readonly originCode: string;
  readonly destinationCode: string;
  readonly stops: readonly TripStop[];
  readonly siteIds: readonly SiteId[];
  readonly provinceCodes: readonly string[];
  readonly passengerSeats: number;
  readonly allowed: number;
  readonly policyIds: readonly PolicyId[];
  readonly vehicleId: VehicleId;
  readonly plate: string;
  readonly driverIds: readonly DriverId[];
  readonly carrierId: CarrierId;
  readonly organiserCode: string;
  readonly capacity: Capacity;
  readonly rideMinutes: number;
  readonly km: number;
  readonly estimates: readonly TravelSpan[];
  readonly estimateMayBeFiled: boolean;
  readonly approvals: readonly ApprovalStep[];
  readonly uncheckedRules: readonly string[];
}

export interface TripOriginApproved extends OfTrip {
  readonly type: 'TripOriginApproved';
  readonly at: Instant;
}
export interface TripDestinationAccepted extends OfTrip {
  readonly type: 'TripDestinationAccepted';
  readonly at: Instant;
}
export interface TripNotified extends OfTrip {
  readonly type: 'TripNotified';
  readonly at: Instant;
  readonly provinceCodes: readonly string[];
}
export interface TripFiled extends OfTrip {
  readonly type: 'TripFiled';
  readonly at: Instant;
  readonly filingNo: string;
}
export interface TripReopened extends OfTrip {
  readonly type: 'TripReopened';
  readonly at: Instant;
  readonly reasonCode: string;
}
export interface BoardingOpened extends OfTrip {
  readonly type: 'BoardingOpened';
  readonly at: Instant;
}

export interface ManifestFrozen extends OfTrip {
  readonly type: 'ManifestFrozen';
  readonly manifestHash: string;
  /** Rows of the list, and how many of them are boarded. */
  readonly seated: number;
  readonly boarded: number;
  readonly rows: readonly ManifestRow[];
}
export interface HeadRecounted extends OfTrip {
  readonly type: 'HeadRecounted';
  readonly stopId: StopId;
  readonly counted: number;
  readonly expected: number;
  readonly at: Instant;
}
/** HEADCOUNT_DIFFERS: heads counted are not those boarded. A flag and a task, never a refusal: the coach goes on. */
export type TripFlag = 'HEADCOUNT_DIFFERS';
interface HeadsCounted extends OfTrip {
  readonly at: Instant;
  readonly boarded: number;
  readonly counted?: number;
  readonly flags: readonly TripFlag[];
}
export interface TripDeparted extends HeadsCounted {
  readonly type: 'TripDeparted';
}
export interface TripArrived extends HeadsCounted {
  readonly type: 'TripArrived';
}
export interface HandoverSigned extends OfTrip {
  readonly type: 'HandoverSigned';
  readonly handoverId: HandoverId;
  readonly siteId: SiteId;
  readonly rows: readonly HandoverRow[];
  readonly employerSignedBy: string;
  readonly at: Instant;
}
export interface TripCancelled extends OfTrip {
  readonly type: 'TripCancelled';
  readonly at: Instant;
  readonly reasonCode: string;
}
export interface TripClosed extends OfTrip {
  readonly type: 'TripClosed';
  readonly at: Instant;
}

/** Everything that can have happened to a trip. The two of the hold come along when one change moves both; the trip does not look at them. */
export type TripFact =
  | TripDrafted
  | SeatPencilled
  | SeatUnpencilled
  | PassAttached
  | HandoverPrepared
  | SeatRequested
  | HoldReleased
  | TripPlanned
  | SeatAssigned
  | SeatReleased
  | TripReopened
  | BoardingOpened
  | TripOriginApproved
  | TripNotified
  | TripDestinationAccepted
  | TripFiled
  | WorkerBoarded
  | WorkerAlighted
  | BoardingRefused
  | NoShowRecorded
  | ManifestFrozen
  | HeadRecounted
  | TripDeparted
  | TripArrived
  | HandoverSigned
  | TripCancelled
  | TripClosed;
