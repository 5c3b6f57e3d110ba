import { type Decision, type Instant, type PlacementId, type Refusal, refuse } from '@fangang/kernel';
import { type NoPlaceLeft, type Placement, type PlacementFact, evolvePlacement, ledgerMove, move } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { asMatching } from './as-matching';
import { LedgerStore, ledgerOf } from './ledger.store';
import { PlacementStore } from './placement.store';

type Decide<G extends PlacementFact, R extends Refusal> = (placement: Placement, now: Instant) => Decision<G, R>;

/**
 * The one way in which a placement takes a step after it was made: its place in the ledger moves in the same transaction (I3, I9). A
 * refusal of either leaves both as they were.
 */
@Injectable()
export class PlacementSteps {
  constructor(
    private readonly placements: PlacementStore,
    private readonly ledgers: LedgerStore,
  ) {}

  /** For persons at a door. @throws NotFound absent or out of the caller's scope */
  async take<G extends PlacementFact, R extends Refusal>(
    caller: Caller,
    placementId: PlacementId,
    decide: Decide<G, R>,
  ): Promise<Decision<G, R | NoPlaceLeft>> {
    return this.step(caller, await this.placements.get(caller, placementId), placementId, decide);
  }

  /** For news of other services: a placement of which nothing is known here is an outcome, no fault. */
  async react<G extends PlacementFact, R extends Refusal>(
    caller: Caller,
    placementId: PlacementId,
    decide: Decide<G, R>,
  ): Promise<Decision<G, R | NoPlaceLeft | Refusal<'NOT_FOUND'>>> {
    const before = await this.placements.find(caller, placementId);
    return before ? this.step(caller, before, placementId, decide) : refuse('NOT_FOUND');
  }

  private async step<G extends PlacementFact, R extends Refusal>(
    caller: Caller,
    before: Placement,
    placementId: PlacementId,
    decide: Decide<G, R>,
  ): Promise<Decision<G, R | NoPlaceLeft>> {
    const decision = decide(before, caller.unit.now);
    if (!decision.ok || before.state === 'NONE') return decision;
    const change = ledgerMove(before.state, decision.facts.reduce<Placement>(evolvePlacement, before).state);
    if (change) {
      const moved = await this.ledgers.change(asMatching(caller), ledgerOf(before.openingId), (ledger) => move(ledger, change));
      if (!moved.ok) return moved;
    }
    return this.placements.change(caller, placementId, () => decision);
  }
}
