import { ClearanceGranted, ClearanceHeld } from '@fangang/contracts';
import { On, Subscriber, projects } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { CandidateDoc } from '../state/candidate.schema';

const holds = projects('matching.holds');

/**
 * 健康暂缓: whether a health hold stands, and nothing of why. A clearance that ran out is no hold (the coach door asks for a new one),
 * so ClearanceLapsed is not heard here.
 */
@Subscriber()
export class HoldsProjection {
  constructor(@InjectModel('Candidate', 'matching') private readonly rows: Model<CandidateDoc>) {}

  @On(ClearanceHeld, holds)
  async whenClearanceHeld({ data: { workerId, reviewAt } }: ClearanceHeld, { unit: { session } }: Caller): Promise<void> {
    await this.rows.updateOne({ _id: workerId }, { $set: { onHold: true, holdReviewAt: reviewAt ?? null } }, { upsert: true, session });
  }

  @On(ClearanceGranted, holds)
  async whenClearanceGranted({ data: { workerId } }: ClearanceGranted, { unit: { session } }: Caller): Promise<void> {
    await this.rows.updateOne({ _id: workerId }, { $set: { onHold: false, holdReviewAt: null } }, { upsert: true, session });
  }
}
