import type { PlacementId } from '@fangang/kernel';
import { type DeclineReason, decline } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PlacementSteps } from '../../state/placement-steps';

/** 本人谢绝: the place is free again. */
@Injectable()
export class DeclinePlacementHandler {
  constructor(private readonly steps: PlacementSteps) {}

  async execute(
    caller: Caller,
    { placementId, reasonCode }: { readonly placementId: PlacementId; readonly reasonCode: DeclineReason | null },
  ) {
    return this.steps.take(caller, placementId, (placement) => decline(placement, reasonCode));
  }
}
