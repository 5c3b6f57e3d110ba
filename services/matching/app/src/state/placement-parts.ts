import type { PlacementId } from '@fangang/kernel';
import type { Candidate, MadePlacement, MatchOpening } from '@fangang/matching-domain';
import { type Caller, NotFound } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { asMatching } from './as-matching';
import { CandidateStore } from './candidate.store';
import { OpeningStore } from './opening.store';
import { PlacementStore } from './placement.store';

/** A placement with the living rows of its two sides: what its decisions weigh. */
export interface Parts {
  readonly placement: MadePlacement;
  readonly candidate: Candidate;
  readonly opening: MatchOpening;
}

/** Brings the two sides of a placement together. The caller is asked at the placement; its sides follow from it. */
@Injectable()
export class PlacementParts {
  constructor(
    private readonly placements: PlacementStore,
    private readonly candidates: CandidateStore,
    private readonly openings: OpeningStore,
  ) {}

  /** @throws NotFound absent or out of the caller's scope */
  async of(caller: Caller, placementId: PlacementId): Promise<Parts> {
    const placement = await this.placements.get(caller, placementId);
    if (placement.state === 'NONE') throw new NotFound('Placement', placementId);
    const candidate = await this.candidates.get(asMatching(caller), placement.workerId);
    const opening = await this.openings.get(caller, placement.openingId);
    return { placement, candidate, opening };
  }
}
