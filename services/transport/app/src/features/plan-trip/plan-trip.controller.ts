import { id, tripApprovals, tripStates } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath } from '../trip.dto';
import { PlanTripHandler } from './plan-trip.handler';

const planTripReply = z
  .object({
    tripId: id('trp'),
    state: z.enum(tripStates),
    seated: z.int(),
    allowed: z.int(),
    approvals: z.array(z.enum(tripApprovals)),
    uncheckedRules: z.array(z.string()),
  })
  .meta({ id: 'PlanTripReply' });

@Controller('api/v1/transport/trips/:tripId/plan')
export class PlanTripController {
  constructor(private readonly planTrip: PlanTripHandler) {}

  /** Plans a draft: its pencilled seats become assigned ones, and the reply names the hour rules that nobody checked. */
  @Post()
  @May('trips:plan')
  @Replies(200, planTripReply)
  async post(@TheCaller() caller: Caller, @Param({ schema: tripPath }) { tripId }: TripPath): Promise<z.input<typeof planTripReply>> {
    const facts = accepted(await this.planTrip.execute(caller, tripId));
    const planned = facts.find((fact) => fact.type === 'TripPlanned');
    return {
      tripId,
      state: 'PLANNED',
      seated: facts.length - 1,
      allowed: planned?.allowed ?? 0,
      approvals: [...(planned?.approvals ?? [])],
      uncheckedRules: [...(planned?.uncheckedRules ?? [])],
    };
  }
}
