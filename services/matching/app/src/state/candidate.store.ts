import type { WorkerId } from '@fangang/kernel';
import type { Candidate } from '@fangang/matching-domain';
import { type Caller, NotFound, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { toCandidate } from './candidate.mapper';
import type { CandidateDoc } from './candidate.schema';

const serves = { areas: 'areas' };

/** The people that matching may place, as decisions need them: inside the unit, within the caller's scope. */
@Injectable()
export class CandidateStore {
  constructor(@InjectModel('Candidate', 'matching') private readonly rows: Model<CandidateDoc>) {}

  /** @throws NotFound absent, out of scope, or not registered yet as far as is known here */
  async get(caller: Caller, workerId: WorkerId): Promise<Candidate> {
    const found = (await this.many(caller, [workerId])).get(workerId);
    if (!found) throw new NotFound('Candidate', workerId);
    return found;
  }

  async many({ scope, unit: { session } }: Caller, workerIds: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, Candidate>> {
    const filter = { _id: mongoose.trusted({ $in: [...workerIds] }), ...within(scope, serves) };
    const docs = await this.rows.find(filter).session(session).lean<CandidateDoc[]>();
    return new Map(docs.flatMap((doc) => (toCandidate(doc) ? [[doc._id, toCandidate(doc) as Candidate]] : [])));
  }

  /** Those of an area who are to be placed, by id. */
  async toPlace({ unit: { session } }: Caller, area: string): Promise<readonly Candidate[]> {
    const docs = await this.rows.find({ areas: area, bucket: 'TO_PLACE' }).sort({ _id: 1 }).session(session).lean<CandidateDoc[]>();
    return docs.flatMap((doc) => toCandidate(doc) ?? []);
  }

  /** The version of the worker's stream whose answer is known here; 0 none. */
  async answerVersion({ unit: { session } }: Caller, workerId: WorkerId): Promise<number> {
    const doc = await this.rows.findById(workerId, { bucketVersion: 1 }).session(session).lean<CandidateDoc | null>();
    return doc?.bucketVersion ?? 0;
  }
}
