import {
  PlacementAccepted,
  PlacementArrived,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementDeclined,
  PlacementLapsed,
  PlacementNoShow,
  PlacementOffered,
  type PlacementState,
  PlacementProposed,
  PlacementRescinded,
  PlacementRetained,
  PlacementReturned,
  PlacementScheduled,
  PlacementStarted,
  PlacementUnscheduled,
} from '@fangang/contracts';
import type { WorkerId } from '@fangang/kernel';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { type BoardColumns, BoardStore } from '../state/board.store';
import { type RoadStep, stepOf } from '../state/road';

const boardPlacements = projects('people.board-placements');

interface Ids {
  readonly placementId: string;
  readonly workerId: WorkerId;
  readonly openingId: string;
  readonly siteId: string;
  readonly employerId: string;
}

/** People board, what matching says: to which opening a person is put, and how far he is. Ids rise in time: an older placement says nothing more. */
@Subscriber()
export class BoardPlacementsProjection {
  constructor(private readonly board: BoardStore) {}

  @On(PlacementProposed, boardPlacements)
  whenProposed({ data }: PlacementProposed, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'PROPOSED');
  }
  @On(PlacementOffered, boardPlacements)
  whenOffered({ data }: PlacementOffered, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'OFFERED');
  }
  @On(PlacementAccepted, boardPlacements)
  whenAccepted({ data }: PlacementAccepted, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'ACCEPTED');
  }
  @On(PlacementConfirmed, boardPlacements)
  whenConfirmed({ data }: PlacementConfirmed, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'CONFIRMED', { travelMode: data.travelMode });
  }
  /** A seat was lost: the placement stands, CONFIRMED again. */
  @On(PlacementUnscheduled, boardPlacements)
  whenUnscheduled({ data }: PlacementUnscheduled, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'CONFIRMED', { travelMode: data.travelMode });
  }
  @On(PlacementScheduled, boardPlacements)
  whenScheduled({ data }: PlacementScheduled, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'SCHEDULED');
  }
  @On(PlacementBoarded, boardPlacements)
  whenBoarded({ data }: PlacementBoarded, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'BOARDED');
  }
  @On(PlacementArrived, boardPlacements)
  whenArrived({ data }: PlacementArrived, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'ARRIVED');
  }
  @On(PlacementStarted, boardPlacements)
  whenStarted({ data }: PlacementStarted, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'ON_POST');
  }
  @On(PlacementRetained, boardPlacements)
  whenRetained({ data }: PlacementRetained, caller: Caller): Promise<void> {
    return this.forward(caller, data, 'RETAINED');
  }
  @On(PlacementDeclined, boardPlacements)
  whenDeclined({ data }: PlacementDeclined, caller: Caller): Promise<void> {
    return this.end(caller, data, 'DECLINED');
  }
  @On(PlacementLapsed, boardPlacements)
  whenLapsed({ data }: PlacementLapsed, caller: Caller): Promise<void> {
    return this.end(caller, data, 'LAPSED');
  }
  @On(PlacementRescinded, boardPlacements)
  whenRescinded({ data }: PlacementRescinded, caller: Caller): Promise<void> {
    return this.end(caller, data, 'RESCINDED');
  }
  @On(PlacementNoShow, boardPlacements)
  whenNoShow({ data }: PlacementNoShow, caller: Caller): Promise<void> {
    return this.end(caller, data, 'NO_SHOW');
  }
  @On(PlacementReturned, boardPlacements)
  whenReturned({ data }: PlacementReturned, caller: Caller): Promise<void> {
    return this.end(caller, data, 'RETURNED');
  }

  private forward(
    caller: Caller,
    { placementId, workerId, openingId, siteId, employerId }: Ids,
    stage: RoadStep,
    more: BoardColumns = {},
  ): Promise<void> {
    return this.board.set(
      caller,
      workerId,
      { placementId, openingId, siteId, employerId, stage, step: stepOf(stage), ...more },
      { placementId },
    );
  }

  private end(caller: Caller, { placementId, workerId, openingId, siteId, employerId }: Ids, stage: PlacementState): Promise<void> {
    return this.board.set(caller, workerId, { placementId, openingId, siteId, employerId, stage }, { placementId });
  }
}
