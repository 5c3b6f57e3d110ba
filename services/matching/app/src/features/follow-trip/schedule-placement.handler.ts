import type { PlacementId } from '@fangang/kernel';
import { type SeatNews, missTrip, schedule, unschedule } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementSteps } from '../../state/placement-steps';

interface OfPlacement {
  readonly placementId: PlacementId;
}
interface Lost {
  readonly epoch: number;
  readonly holdVersion: number;
  readonly reasonCode: string;
}

/** 已排车: the seat of a placement, as transport tells it; epoch and hold version fence late news out. */
@Injectable()
export class SchedulePlacementHandler {
  constructor(private readonly steps: PlacementSteps) {}

  async execute(caller: Caller, { placementId, tripId, seatNo, epoch, holdVersion }: SeatNews & OfPlacement) {
    return this.steps.react(caller, placementId, (placement) => schedule(placement, { tripId, seatNo, epoch, holdVersion }));
  }

  /** The seat is gone: the placement asks for another one, one epoch later. */
  async askAgain(caller: Caller, { placementId, epoch, holdVersion, reasonCode }: Lost & OfPlacement) {
    return this.steps.react(caller, placementId, (placement) => unschedule(placement, { epoch, holdVersion, reasonCode }));
  }

  async miss(caller: Caller, { placementId, epoch, reasonCode }: Omit<Lost, 'holdVersion'> & OfPlacement) {
    return this.steps.react(caller, placementId, (placement) => missTrip(placement, { epoch, reasonCode }));
  }
}
