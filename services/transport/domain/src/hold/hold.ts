import type { EmployerId, Day, GateId, HouseholdId, OpeningId, PlacementId, SiteId, TripId, WorkerId } from '@fangang/kernel';
import type { NoShowRecorded, SeatAssigned, SeatPencilled, SeatReleased, SeatUnpencilled } from '../trip/seat-facts';

/** What a confirmed placement asks of transport: who travels from where to which gate, and when, as matching said it. */
export interface Demand {
  readonly householdId: HouseholdId;
  readonly openingId: OpeningId;
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  /** Village or community, 12 digits; its ancestors scope the row. */
  readonly originVillageCode: string;
  readonly destinationCode: string;
  readonly gateId: GateId | null;
  readonly readyFrom: Day;
  /** Last day on which he must be there. */
  readonly arriveBy: Day;
  /** 0 first … 9 last. */
  readonly priorityRank: number;
}

/** WAITING asked for a seat, HELD has one on a trip at PLANNED or later, RELEASED is a tombstone: that epoch never comes back. */
export type HoldState = 'WAITING' | 'HELD' | 'RELEASED';

/**
 * Transport's one row per placement 用座 (reliability §2.9). A seat pencilled in a DRAFT leaves it WAITING and sets tripId, seatNo, live,
 * so that one unique index (tripId, seatNo) where `live` guards drafts too. Every write raises epoch or holdVersion: the pair is the
 * optimistic lock, and the fence by which others drop what is older.
 */
export interface Hold {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
  /** Rises with every pencil, assign and release, across trips; a request alone leaves it. */
  readonly holdVersion: number;
  readonly state: HoldState;
  /** True while a seat is pencilled or held. */
  readonly live: boolean;
  readonly tripId: TripId | null;
  readonly seatNo: number | null;
  /** Null in a tombstone that came before its request. */
  readonly demand: Demand | null;
}

/** In house. A placement waits for a seat; a repeat of the same epoch changes nothing. */
export interface SeatRequested {
  readonly type: 'SeatRequested';
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
  readonly demand: Demand;
}
/** In house. The placement no longer asks for a seat: tombstone of this epoch. */
export interface HoldReleased {
  readonly type: 'HoldReleased';
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
  readonly holdVersion: number;
}

/** Every fact that moves a hold: its own two, and those that a trip makes. */
export type HoldFact = SeatRequested | HoldReleased | SeatPencilled | SeatUnpencilled | SeatAssigned | SeatReleased | NoShowRecorded;

/** No row yet: older than every epoch, which is why the table's first two lines are one. */
export const blankHold = (placementId: PlacementId, workerId: WorkerId): Hold => ({
  placementId,
  workerId,
  epoch: -1,
  holdVersion: 0,
  state: 'RELEASED',
  live: false,
  tripId: null,
  seatNo: null,
  demand: null,
});

const noSeat = { live: false, tripId: null, seatNo: null } as const;

/** The row after one fact. A fact of an older epoch than the row's moves nothing but the version. */
export const evolveHold = (hold: Hold, fact: HoldFact): Hold => {
  switch (fact.type) {
    case 'SeatRequested':
      if (fact.epoch <= hold.epoch) return hold;
      return { ...hold, ...noSeat, workerId: fact.workerId, epoch: fact.epoch, state: 'WAITING', demand: fact.demand };
    case 'HoldReleased':
      return { ...hold, ...noSeat, workerId: fact.workerId, epoch: fact.epoch, holdVersion: fact.holdVersion, state: 'RELEASED' };
    case 'SeatPencilled':
      return { ...hold, holdVersion: fact.holdVersion, live: true, tripId: fact.tripId, seatNo: fact.seatNo };
    case 'SeatUnpencilled':
      return { ...hold, ...noSeat, holdVersion: fact.holdVersion };
    case 'SeatAssigned':
      return { ...hold, holdVersion: fact.holdVersion, state: 'HELD', live: true, tripId: fact.tripId, seatNo: fact.seatNo };
    case 'SeatReleased':
    case 'NoShowRecorded':
      if (fact.epoch < hold.epoch) return hold;
      return { ...hold, ...noSeat, holdVersion: fact.holdVersion, state: 'RELEASED' };
  }
};
