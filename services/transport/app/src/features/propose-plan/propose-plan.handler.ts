import { accept, reaches, refuse } from '@fangang/kernel';
import { type Caller, NotFound } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PickupPointStore } from '../../state/pickup-point.store';
import { PlanStore } from '../../state/plan.store';
import { SiteStore } from '../../state/site.store';
import type { Journey } from './journey';
import { ProposalQuery, type Wanted } from './proposal.query';

export interface ProposePlan extends Omit<Wanted, 'journey'> {
  readonly journey: Omit<Journey, 'siteId'>;
}

/** Keeps a proposal so that it can be applied; nothing of it is promised before its trips are planned. */
@Injectable()
export class ProposePlanHandler {
  constructor(
    private readonly plans: PlanStore,
    private readonly points: PickupPointStore,
    private readonly sites: SiteStore,
    private readonly proposals: ProposalQuery,
  ) {}

  /** @throws NotFound a pick-up point of another county, an unknown gate */
  async execute(caller: Caller, { journey, ...wanted }: ProposePlan) {
    if (!reaches(caller.scope, journey.originCode)) return refuse('OUT_OF_AREA', { office: journey.originCode });
    await this.points.get(caller, journey.pickupPointId);
    const site = await this.sites.ofGate(journey.gateId);
    if (!site) throw new NotFound('Gate', journey.gateId);
    const proposal = await this.proposals.make(caller, { ...wanted, journey: { ...journey, siteId: site._id } });
    if (!proposal.ok) return proposal;
    await this.plans.create(caller, proposal.plan.id, () => accept({ type: 'TripsProposed', ...proposal.plan }));
    return proposal;
  }
}
