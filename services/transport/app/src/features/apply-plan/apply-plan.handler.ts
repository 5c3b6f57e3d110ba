import type { Refusal, TripId, TripPlanId } from '@fangang/kernel';
import { newUlid, type Origin, type Reader, type Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PlanStore } from '../../state/plan.store';
import { ApplyLineHandler, type LeftOut } from './apply-line.handler';

export interface AppliedLine {
  readonly tripId: TripId;
  /** Why the trip was not made; then nobody of it is pencilled. */
  readonly refusal?: Refusal;
  readonly left: readonly LeftOut[];
}

/** Applies a proposal trip by trip, each in a unit of its own: what is done stays done, and a repeat goes on at the first missing one. */
@Injectable()
export class ApplyPlanHandler {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly plans: PlanStore,
    private readonly applyLine: ApplyLineHandler,
  ) {}

  /** @throws NotFound a plan of another county */
  async execute(reader: Reader, planId: TripPlanId): Promise<readonly AppliedLine[]> {
    const { work } = this.rooms.of('transport');
    const origin: Origin = { ...reader, correlationid: newUlid(), causationid: `plan_${planId}` };
    const plan = await work.run(origin, (caller) => this.plans.get(caller, planId));
    const done: AppliedLine[] = [];
    for (const line of plan.lines) {
      const applied = await work.run(origin, (caller) => this.applyLine.execute(caller, plan, line));
      done.push(
        applied.ok ? { tripId: line.tripId, left: applied.facts.flat() } : { tripId: line.tripId, refusal: applied.refusal, left: [] },
      );
    }
    return done;
  }
}
