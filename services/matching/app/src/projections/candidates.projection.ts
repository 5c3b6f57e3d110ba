import { ReturnIntentDeclared, SurveyRecorded, WorkerRegistered } from '@fangang/contracts';
import { type WorkerId, areasOf } from '@fangang/kernel';
import { On, Subscriber, projects } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { CandidateDoc } from '../state/candidate.schema';

const candidates = projects('matching.candidates');
type Row = Partial<Omit<CandidateDoc, '_id'>>;

/** 待安置人员: what the registry says of people, codes only. */
@Subscriber()
export class CandidatesProjection {
  constructor(@InjectModel('Candidate', 'matching') private readonly rows: Model<CandidateDoc>) {}

  @On(WorkerRegistered, candidates)
  async whenWorkerRegistered({ data }: WorkerRegistered, caller: Caller): Promise<void> {
    const { workerId, householdId, villageCode, ageBand } = data;
    await this.set(caller, workerId, { householdId, villageCode, ageBand, areas: areasOf(villageCode) });
  }

  @On(SurveyRecorded, candidates)
  async whenSurveyRecorded({ data: { workerId, to }, aggregateversion }: SurveyRecorded, caller: Caller): Promise<void> {
    await this.set(caller, workerId, { bucket: to, bucketVersion: aggregateversion });
  }

  @On(ReturnIntentDeclared, candidates)
  async whenReturnIntentDeclared({ data }: ReturnIntentDeclared, caller: Caller): Promise<void> {
    const { workerId, householdId, villageCode, ageBand, priorityRank, ...said } = data;
    const wish = {
      ...said,
      readyUntil: said.readyUntil ?? null,
      wageFloorFen: said.wageFloorFen ?? null,
      lastEmployerId: said.lastEmployerId ?? null,
      lastSiteId: said.lastSiteId ?? null,
    };
    await this.set(caller, workerId, { householdId, villageCode, ageBand, priorityRank, wish, areas: areasOf(villageCode) });
  }

  private async set({ unit: { session } }: Caller, workerId: WorkerId, row: Row): Promise<void> {
    await this.rows.updateOne({ _id: workerId }, { $set: row }, { upsert: true, session });
  }
}
