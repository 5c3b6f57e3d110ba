import { OpeningExpired, OpeningPaused, OpeningPublished, OpeningResumed, OpeningTermsChanged, OpeningWithdrawn } from '@fangang/contracts';
import type { OpeningId } from '@fangang/kernel';
import type { MatchOpening } from '@fangang/matching-domain';
import { On, Subscriber, projects } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { OpeningDoc } from '../state/opening.schema';

const openings = projects('matching.openings');

/** The terms that matching weighs; how many are asked for stands in the ledger. */
const termsOf = (data: OpeningPublished['data']): Omit<OpeningDoc, '_id' | 'status'> => ({
  siteId: data.siteId,
  employerId: data.employerId,
  divisionCode: data.divisionCode,
  gateId: data.gateId ?? null,
  occupationCode: data.occupationCode,
  skillsRequired: data.skillsRequired,
  licencesRequired: data.licencesRequired,
  wageMinFen: data.wageMinFen,
  wageMaxFen: data.wageMaxFen,
  lodging: data.lodging,
  startOn: data.startOn,
  latestStartOn: data.latestStartOn,
  applyBy: data.applyBy,
  hazardous: data.hazardous,
  keyFirm: data.keyFirm,
  recallWorkerIds: data.recallWorkerIds,
  termsHash: data.termsHash,
});

/** 岗位: matching's copy of what is open, and on which terms. */
@Subscriber()
export class OpeningsProjection {
  constructor(@InjectModel('Opening', 'matching') private readonly rows: Model<OpeningDoc>) {}

  @On(OpeningPublished, openings)
  async whenPublished({ data }: OpeningPublished, caller: Caller): Promise<void> {
    await this.set(caller, data.openingId, { ...termsOf(data), status: 'PUBLISHED' });
  }
  @On(OpeningTermsChanged, openings)
  async whenTermsChanged({ data }: OpeningTermsChanged, caller: Caller): Promise<void> {
    await this.set(caller, data.openingId, termsOf(data));
  }
  @On(OpeningPaused, openings)
  async whenPaused({ data: { openingId } }: OpeningPaused, caller: Caller): Promise<void> {
    await this.turn(caller, openingId, 'PAUSED');
  }
  @On(OpeningResumed, openings)
  async whenResumed({ data: { openingId } }: OpeningResumed, caller: Caller): Promise<void> {
    await this.turn(caller, openingId, 'PUBLISHED');
  }
  @On(OpeningExpired, openings)
  async whenExpired({ data: { openingId } }: OpeningExpired, caller: Caller): Promise<void> {
    await this.turn(caller, openingId, 'EXPIRED');
  }
  @On(OpeningWithdrawn, openings)
  async whenWithdrawn({ data: { openingId } }: OpeningWithdrawn, caller: Caller): Promise<void> {
    await this.turn(caller, openingId, 'WITHDRAWN');
  }

  /** One that was never published (withdrawn as a draft) is nothing to matching. */
  private async turn({ unit: { session } }: Caller, openingId: OpeningId, status: MatchOpening['status']): Promise<void> {
    await this.rows.updateOne({ _id: openingId }, { $set: { status } }, { session });
  }

  private async set({ unit: { session } }: Caller, openingId: OpeningId, row: Partial<OpeningDoc>): Promise<void> {
    await this.rows.updateOne({ _id: openingId }, { $set: row }, { upsert: true, session });
  }
}
