import { type PlacementId, type TripId, type WorkerId, areasOf } from '@fangang/kernel';
import {
  type MadePlacement,
  type Placement,
  type PlacementFact,
  blankPlacement,
  evolvePlacement,
  isActive,
} from '@fangang/matching-domain';
import type { Caller, StateDoc } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { placementPublications } from './placement.publications';
import { placementTimers } from './placement.timers';
import { RememberingStore } from './remembering.store';

const columns = (placement: Placement): Readonly<Record<string, unknown>> => {
  if (placement.state === 'NONE') return {};
  const { villageCode, employerId, openingId, workerId, state, reached, seat } = placement;
  return {
    areas: areasOf(villageCode),
    shownTo: reached.includes('ACCEPTED') ? employerId : null,
    employerId,
    openingId,
    workerId,
    placementState: state,
    reached,
    active: isActive(state),
    tripId: seat?.tripId ?? null,
  };
};

/** Placements 人岗对接: an officer reaches those of his villages, an employer those who said yes to him. */
@Injectable()
export class PlacementStore extends RememberingStore<PlacementId, Placement, PlacementFact> {
  constructor(@InjectModel('Placement', 'matching') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Placement',
      evolve: evolvePlacement,
      publications: placementPublications,
      blank: blankPlacement,
      serves: { areas: 'areas', employer: 'shownTo' },
      columns,
      timers: placementTimers,
    });
  }

  /** The active placements of these people, whoever made them: read before one is put to an opening. */
  async activeOf({ unit: { session } }: Caller, workerIds: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, MadePlacement>> {
    const docs = await this.model
      .find({ workerId: mongoose.trusted({ $in: [...workerIds] }), active: true })
      .session(session)
      .lean<StateDoc<MadePlacement>[]>();
    return new Map(docs.map(({ state }) => [state.workerId, state]));
  }

  /** Those who sit on this trip now. */
  async onTrip({ unit: { session } }: Caller, tripId: TripId): Promise<readonly PlacementId[]> {
    const docs = await this.model
      .find({ tripId, active: true }, { _id: 1 })
      .sort({ _id: 1 })
      .session(session)
      .lean<{ readonly _id: PlacementId }[]>();
    return docs.map(({ _id }) => _id);
  }
}
