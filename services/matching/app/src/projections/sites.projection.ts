import { SiteRegistered } from '@fangang/contracts';
import { On, Subscriber, mirrors } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { SiteDoc } from '../state/opening.schema';

/** 项目: the gates of a site, for openings that name none. */
@Subscriber()
export class SitesProjection {
  constructor(@InjectModel('Site', 'matching') private readonly rows: Model<SiteDoc>) {}

  @On(SiteRegistered, mirrors('matching.sites'))
  async whenRegistered({ data: { siteId, gates } }: SiteRegistered, { unit: { session } }: Caller): Promise<void> {
    await this.rows.updateOne({ _id: siteId }, { $set: { gateIds: gates.map(({ gateId }) => gateId) } }, { upsert: true, session });
  }
}
