import { HeadcountLedgerMoved } from '@fangang/contracts';
import { areasOf } from '@fangang/kernel';
import { mirrors, On, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { LedgerDoc } from '../state/ledger.schema';
import { OpeningStore } from '../state/opening.store';

/** 名额台账: places by opening, added up for the figures of an area or an employer. */
@Subscriber()
export class LedgersProjection {
  constructor(
    @InjectModel('Ledger', 'employer-demand') private readonly rows: Model<LedgerDoc>,
    private readonly openings: OpeningStore,
  ) {}

  @On(HeadcountLedgerMoved, mirrors('employer-demand.ledgers'))
  async whenLedgerMoved(
    { data: { openingId, asked, requested, open, reserved, accepted, onPost } }: HeadcountLedgerMoved,
    caller: Caller,
  ): Promise<void> {
    const offer = (await this.openings.find(caller, openingId))?.offer;
    if (!offer) return;
    const whose = { employerId: offer.employerId, areas: areasOf(offer.divisionCode) };
    await this.rows.updateOne(
      { _id: openingId },
      { $set: { ...whose, asked, requested, open, reserved, accepted, onPost } },
      { upsert: true, session: caller.unit.session },
    );
  }
}
