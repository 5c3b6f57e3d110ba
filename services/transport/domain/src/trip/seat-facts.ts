import type { Instant, PassId, PlacementId, ScanId, StopId, WorkerId } from '@fangang/kernel';
import type { OfTrip } from './trip-facts';

interface OfSeat extends OfTrip {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
}
interface SeatOfHold extends OfSeat {
  /** The hold's version after this fact. */
  readonly holdVersion: number;
  readonly seatNo: number;
}

/** In house. 预排: a seat given in a DRAFT. */
export interface SeatPencilled extends SeatOfHold {
  readonly type: 'SeatPencilled';
  readonly stopId: StopId;
  readonly gatherAt: Instant;
  readonly arriveBy: Instant;
}
/** In house. */
export interface SeatUnpencilled extends SeatOfHold {
  readonly type: 'SeatUnpencilled';
}
/** In house. The pass of a seat, so that the manifest can name it and a release can revoke it. */
export interface PassAttached extends OfTrip {
  readonly type: 'PassAttached';
  readonly placementId: PlacementId;
  readonly passId: PassId;
}
export interface SeatAssigned extends SeatOfHold {
  readonly type: 'SeatAssigned';
  readonly stopId: StopId;
  readonly gatherAt: Instant;
  readonly arriveBy: Instant;
}
/** `rebook`: the placement asks again with a higher epoch; without it the placement has ended. */
export interface SeatReleased extends SeatOfHold {
  readonly type: 'SeatReleased';
  readonly reasonCode: string;
  readonly rebook: boolean;
}
export interface WorkerBoarded extends OfSeat {
  readonly type: 'WorkerBoarded';
  readonly seatNo: number;
  readonly scanId: ScanId;
  readonly at: Instant;
  readonly passId: PassId;
}
export interface WorkerAlighted extends OfSeat {
  readonly type: 'WorkerAlighted';
  readonly seatNo: number;
  readonly scanId: ScanId;
  readonly at: Instant;
  readonly reasonCode?: string;
}
/** NOT_CLEARED covers fever: no health value leaves. */
export interface BoardingRefused extends OfSeat {
  readonly type: 'BoardingRefused';
  readonly reasonCode: string;
  readonly at: Instant;
}
export interface NoShowRecorded extends OfSeat {
  readonly type: 'NoShowRecorded';
  readonly holdVersion: number;
  readonly seatNo: number;
  readonly reasonCode: string;
  readonly at: Instant;
}
