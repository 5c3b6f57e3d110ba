import { areasOf } from '@fangang/kernel';
import {
  blankDuplicate,
  type Duplicate,
  type DuplicateFact,
  type DuplicateId,
  evolveDuplicate,
  type LikelyDuplicate,
  pairOf,
  suspectDuplicate,
} from '@fangang/people-domain';
import type { WorkerId } from '@fangang/kernel';
import {
  type Caller,
  DocumentStore,
  inHouse,
  newId,
  type Publications,
  type Reader,
  type StateDoc,
  stateSchema,
  within,
} from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';

export const duplicateSchema = stateSchema({ areas: [String], pair: { type: String, required: true }, waiting: Boolean });
/** Guards: one pair is asked about once, whichever record came second. */
duplicateSchema.index({ pair: 1 }, { name: 'pair', unique: true });
duplicateSchema.index({ areas: 1, waiting: 1, _id: 1 }, { name: 'queue' });

const duplicatePublications: Publications<DuplicateFact> = { DuplicateSuspected: inHouse, DuplicateAnswered: inHouse };
const pairKey = ([a, b]: readonly WorkerId[]): string => `${a}|${b}`;

/** Pairs that may be one person 待核对. */
@Injectable()
export class DuplicateStore extends DocumentStore<DuplicateId, Duplicate, DuplicateFact> {
  constructor(@InjectModel('Duplicate', 'people') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Duplicate',
      evolve: evolveDuplicate,
      publications: duplicatePublications,
      blank: blankDuplicate,
      serves: { areas: 'areas' },
      columns: ({ villageCode, workerIds, state }) => ({
        areas: areasOf(villageCode),
        pair: pairKey(workerIds),
        waiting: state === 'OPEN' || state === 'LATER',
      }),
    });
  }

  /** Queues a new record's pairs; one that somebody has been asked about before is left alone. */
  async suspect(
    caller: Caller,
    workerId: WorkerId,
    villageCode: string,
    likely: readonly LikelyDuplicate[],
  ): Promise<readonly DuplicateId[]> {
    const ids: DuplicateId[] = [];
    for (const { workerId: other, likenesses } of likely) {
      const pair = pairKey(pairOf(workerId, other));
      caller.unit.touch(`DuplicatePair:${pair}`);
      if (await this.model.exists({ pair }).session(caller.unit.session)) continue;
      const id = newId('dup');
      const decision = await this.create(caller, id, (blank) =>
        suspectDuplicate(blank, { a: workerId, b: other, likenesses, villageCode }),
      );
      if (decision.ok) ids.push(id);
    }
    return ids;
  }

  /** Pairs that wait, oldest first, behind `after`. */
  async waiting({ scope }: Reader, limit: number, after: string | undefined): Promise<readonly Duplicate[]> {
    const filter = {
      ...within(scope, { areas: 'areas' }),
      waiting: true,
      ...(after === undefined ? {} : { _id: mongoose.trusted({ $gt: after }) }),
    };
    const docs = await this.model.find(filter).sort({ _id: 1 }).limit(limit).lean<StateDoc<Duplicate>[]>();
    return docs.map(({ state }) => state);
  }
}
