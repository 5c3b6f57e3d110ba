import type { TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { planTrip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { EngagementStore } from '../../state/engagement.store';
import { asTransport } from '../../state/own-scope';
import { SeatedTrips } from '../../state/seated-trips.store';
import { TripRules } from '../../state/trip-rules.query';
import { PlanFactsQuery } from './plan-facts.query';

/** DRAFT → PLANNED: every guard asked again, whatever a proposal promised. */
@Injectable()
export class PlanTripHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly facts: PlanFactsQuery,
    private readonly rules: TripRules,
    private readonly engagements: EngagementStore,
  ) {}

  async execute(caller: Caller, tripId: TripId) {
    const draft = await this.trips.get(caller, tripId);
    const against = await this.facts.of(caller, draft);
    if (!against.ok) return against;
    const rules = await this.rules.plan(draft.departAt ?? caller.unit.now, draft.originCode, draft.destinationCode);
    const decision = await this.trips.change(caller, tripId, (trip) => planTrip(trip, against.facts, rules));
    if (decision.ok) await this.engagements.engageFor(asTransport(caller), await this.trips.get(caller, tripId));
    return decision;
  }
}
