import { type RunOrder, type RunInput, isOpen } from '@fangang/matching-domain';
import { engineVersion } from '@fangang/assignment';
import type { Caller } from '@fangang/persistence';
import { PolicyBook } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { CandidateStore } from './candidate.store';
import { LedgerStore } from './ledger.store';
import { OpeningStore } from './opening.store';
import { PlacementStore } from './placement.store';

/** Reads all that a run's answer depends on, at one moment: people of the area who wait, openings from everywhere, rows in force. */
@Injectable()
export class RunSnapshot {
  constructor(
    private readonly candidates: CandidateStore,
    private readonly placements: PlacementStore,
    private readonly openings: OpeningStore,
    private readonly ledgers: LedgerStore,
    private readonly book: PolicyBook,
  ) {}

  async take(caller: Caller, { area, mode, seed }: RunOrder): Promise<RunInput> {
    const { now } = caller.unit;
    const waiting = await this.candidates.toPlace(caller, area);
    const placed = await this.placements.activeOf(
      caller,
      waiting.map(({ workerId }) => workerId),
    );
    const openings = (await this.openings.published(caller)).filter((opening) => isOpen(opening, now));
    const places = await this.ledgers.openPlaces(
      caller,
      openings.map(({ openingId }) => openingId),
    );
    const weights = await this.book.inForce('matching', 'score.weights', now, { areas: [area] });
    const minAge = await this.book.inForce('matching', 'work.minAge', now, { areas: [area] });
    return {
      format: 1,
      engine: engineVersion,
      mode,
      seed,
      at: now,
      weights: weights.value,
      minAge: minAge.value,
      policyIds: [...weights.policyIds, ...minAge.policyIds],
      candidates: waiting.filter(({ workerId }) => !placed.has(workerId)),
      openings: openings.map((opening) => ({ opening, places: places.get(opening.openingId) ?? 0 })),
    };
  }
}
