import { type Licence, ReturnIntentDeclared, SurveyRecorded, WorkerRegistered } from '@fangang/contracts';
import { areasOf, type Decision, type Instant, type Refusal, type WorkerId } from '@fangang/kernel';
import { blankWorker, evolveWorker, type ReturnIntentDeclared as Intent, type Worker, type WorkerFact } from '@fangang/people-domain';
import { type Caller, DocumentStore, inHouse, type Kept, type Publications, said, type StateDoc, stateSchema } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
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

const columns = ({ villageCode, householdId, record }: Worker) => ({ areas: areasOf(villageCode), villageCode, householdId, record });

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
      columns,
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
    await this.facts.ofWorkers(caller, [{ version: before.version, facts }]);
  }

  /** Many new workers in two writes and their news: for the chunks of a roster. Answers the first "no"; the caller then undoes the unit. */
  async createAll(
    caller: Caller,
    orders: readonly { readonly id: WorkerId; readonly decide: (blank: Worker, now: Instant) => Decision<WorkerFact> }[],
  ): Promise<Refusal | null> {
    const docs = [];
    const said = [];
    for (const { id, decide } of orders) {
      caller.unit.touch(`Worker:${id}`);
      const blank = blankWorker(id);
      const decision = decide(blank, caller.unit.now);
      if (!decision.ok) return decision.refusal;
      const version = await caller.unit.publish<WorkerFact>(caller, workerPublications, decision.facts, 0);
      const state = decision.facts.reduce(evolveWorker, blank);
      docs.push({ _id: id, ...columns(state), state, rev: 1, version });
      said.push({ version: 0, facts: decision.facts });
    }
    if (docs.length > 0) await this.model.insertMany(docs, { session: caller.unit.session });
    await this.facts.ofWorkers(caller, said);
    return null;
  }

  /** States by id, whatever the scope; inside a unit when it is given. */
  async ofIds(ids: readonly WorkerId[], caller?: Caller): Promise<ReadonlyMap<WorkerId, Worker>> {
    const states = new Map<WorkerId, Worker>();
    for (let from = 0; from < ids.length; from += 500) {
      const query = this.model.find({ _id: mongoose.trusted({ $in: ids.slice(from, from + 500) }) });
      for (const { state } of await (caller ? query.session(caller.unit.session) : query).lean<StateDoc<Worker>[]>())
        states.set(state.workerId, state);
    }
    return states;
  }
}
