import { type Licence, ReturnIntentDeclared, SurveyRecorded, WorkerRegistered } from '@fangang/contracts';
import { areasOf, type WorkerId } from '@fangang/kernel';
import { blankWorker, evolveWorker, type ReturnIntentDeclared as Intent, type Worker, type WorkerFact } from '@fangang/people-domain';
import { type Caller, DocumentStore, inHouse, type Kept, type Publications, said, type StateDoc, stateSchema } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { FactStore } from './fact.store';

export const workerSchema = stateSchema({
  areas: [String],
  villageCode: { type: String, required: true },
  householdId: String,
  record: String,
});
/** Read by village: who stands in the register. */
workerSchema.index({ areas: 1 }, { name: 'areas' });

export const workerPublications: Publications<WorkerFact> = {
  WorkerRegistered: said(WorkerRegistered),
  SurveyRecorded: said(SurveyRecorded),
  // Licences come from the same code list; the domain keeps them as text.
  ReturnIntentDeclared: said(ReturnIntentDeclared, ({ licences, ...intent }: Intent) => ({
    ...intent,
    licences: licences as readonly Licence[],
  })),
  WorkerDetailsChanged: inHouse,
};

/** The register 台账 without anybody's own data; each survey answer is kept as a fact row beside it, in the same commit. */
@Injectable()
export class WorkerStore extends DocumentStore<WorkerId, Worker, WorkerFact> {
  constructor(
    @InjectModel('Worker', 'people') model: Model<StateDoc<unknown>>,
    private readonly facts: FactStore,
  ) {
    super(model, {
      name: 'Worker',
      evolve: evolveWorker,
      publications: workerPublications,
      blank: blankWorker,
      serves: { areas: 'areas' },
      columns: ({ villageCode, householdId, record }) => ({ areas: areasOf(villageCode), villageCode, householdId, record }),
    });
  }

  protected override async save(
    caller: Caller,
    id: WorkerId,
    before: Kept<Worker>,
    after: Kept<Worker>,
    facts: readonly WorkerFact[] = [],
  ): Promise<void> {
    await super.save(caller, id, before, after);
    await this.facts.ofWorker(caller, before.version, facts);
  }

  /** States by id, whatever the scope; inside a unit when it is given. */
  async ofIds(ids: readonly WorkerId[], caller?: Caller): Promise<ReadonlyMap<WorkerId, Worker>> {
    const states = new Map<WorkerId, Worker>();
    for (const id of ids) {
      const query = this.model.findById(id);
      const doc = await (caller ? query.session(caller.unit.session) : query).lean<StateDoc<Worker> | null>();
      if (doc) states.set(id, doc.state);
    }
    return states;
  }
}
