import type { JobId } from '@fangang/kernel';
import type { ApplyJob } from '@fangang/matching-domain';
import { NotFound, type Reader, type StateDoc, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { AppliedLine } from '../../state/apply-chunk.store';
import type { ApplyChunkDoc } from '../../state/match-run.schema';

/** Jobs of applying: how far they are, and what became of each line. */
@Injectable()
export class ApplyJobsQuery {
  constructor(
    @InjectModel('ApplyJob', 'matching') private readonly jobs: Model<StateDoc<unknown>>,
    @InjectModel('ApplyChunk', 'matching') private readonly chunks: Model<ApplyChunkDoc>,
  ) {}

  /** @throws NotFound absent or out of scope */
  async one({ scope }: Reader, jobId: JobId): Promise<{ readonly job: ApplyJob; readonly lines: readonly AppliedLine[] }> {
    const doc = await this.jobs.findOne({ _id: jobId, ...within(scope, { areas: 'areas' }) }).lean<StateDoc<ApplyJob> | null>();
    if (!doc) throw new NotFound('ApplyJob', jobId);
    const chunks = await this.chunks.find({ jobId }).sort({ n: 1 }).lean<ApplyChunkDoc[]>();
    const lines = chunks.flatMap(({ items }) => items as readonly AppliedLine[]);
    return { job: doc.state, lines: lines.sort((a, b) => a.line - b.line) };
  }
}
