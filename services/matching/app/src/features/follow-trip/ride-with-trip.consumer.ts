import { TripArrived, WorkerBoarded } from '@fangang/contracts';
import { On, Subscriber, done, settle } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { ArrivePlacementHandler } from './arrive-placement.handler';
import { BoardPlacementHandler } from './board-placement.handler';
import { trips } from './trips';

@Subscriber()
export class BoardPlacementWhenWorkerBoards {
  constructor(private readonly boardPlacement: BoardPlacementHandler) {}

  /** In: WorkerBoarded. Effect: SCHEDULED becomes BOARDED; ARRIVED too when the coach came in before the scan was uploaded. */
  @On(WorkerBoarded, trips)
  async whenWorkerBoarded({ data: { placementId, tripId, at } }: WorkerBoarded, caller: Caller) {
    return settle(await this.boardPlacement.execute(caller, { placementId, tripId, at }));
  }
}

@Subscriber()
export class ArrivePlacementsWhenTripArrives {
  constructor(private readonly arrivePlacement: ArrivePlacementHandler) {}

  /** In: TripArrived. Effect: everyone BOARDED on the trip is ARRIVED. Safe twice: who arrived does not arrive again. */
  @On(TripArrived, trips)
  async whenTripArrived({ data: { tripId, at } }: TripArrived, caller: Caller) {
    await this.arrivePlacement.execute(caller, { tripId, at });
    return done;
  }
}
