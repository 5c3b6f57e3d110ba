import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { no, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { type ProposePlanBody, proposePlanBody, type ProposePlanReply, proposePlanReply } from './propose-plan.dto';
import { ProposePlanHandler } from './propose-plan.handler';

@Controller('api/v1/transport/plans')
export class ProposePlanController {
  constructor(private readonly proposePlan: ProposePlanHandler) {}

  /** Proposes trips for the people who wait for one way at one hour. */
  @Post()
  @May('trips:plan')
  @Replies(201, proposePlanReply)
  async post(@TheCaller() caller: Caller, @Body({ schema: proposePlanBody }) body: ProposePlanBody): Promise<ProposePlanReply> {
    const { arriveBy, vehicleIds, driverIds, siteId: _siteId, ...journey } = body;
    const proposal = await this.proposePlan.execute(caller, { journey, vehicleIds, driverIds, ...(arriveBy ? { arriveBy } : {}) });
    if (!proposal.ok) return no(proposal.refusal.code, proposal.refusal.params);
    const { plan, crew, unseated } = proposal;
    return {
      planId: plan.id,
      arriveBy: plan.arriveBy,
      crew,
      trips: plan.lines.map(({ tripId, vehicleId, driverIds: crewIds, allowed, placementIds }) => ({
        tripId,
        vehicleId,
        driverIds: [...crewIds],
        allowed,
        seated: placementIds.map((placementId) => ({ placementId })),
      })),
      unseated: [...unseated],
    };
  }
}
