import type { Scope } from '@fangang/kernel';
import type { Ledger } from '@fangang/matching-domain';
import { type Reader, type StateDoc, within } from '@fangang/persistence';
import { cursorOf, readCursor } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { z } from 'zod';
import { behindId } from '../../state/behind.store';
import { ledgerOf } from '../../state/ledger.store';
import type { listLedgersQuery } from './list-ledgers.dto';

type Wish = z.output<typeof listLedgersQuery>;

/** Every county reads every ledger, so that a county of origin can match into it; an employer his own. */
const reach = (scope: Scope): Record<string, unknown> =>
  scope.kind === 'areas' && scope.areas.length > 0 ? {} : within(scope, { employer: 'employerId' });

/** 名额台账: the places of openings, by id. */
@Injectable()
export class LedgersQuery {
  constructor(@InjectModel('Ledger', 'matching') private readonly rows: Model<StateDoc<unknown>>) {}

  async page({ scope }: Reader, { limit, after, openingId, area }: Wish) {
    const boundTo = { scope, openingId, area };
    const from = after === undefined ? {} : behindId(String(readCursor(after, boundTo)[0]));
    const docs = await this.rows
      .find({ ...from, ...(openingId ? { _id: ledgerOf(openingId) } : {}), ...reach(scope), ...(area ? { areas: area } : {}) })
      .sort({ _id: 1 })
      .limit(limit + 1)
      .lean<StateDoc<Ledger>[]>();
    const data = docs.slice(0, limit).flatMap(({ state: { owner, ...figures } }) => (owner ? [{ ...figures, ...owner }] : []));
    const last = data.at(-1);
    const more = docs.length > limit && last !== undefined;
    return { data, page: { hasMore: more, ...(more ? { next: cursorOf([ledgerOf(last.openingId)], boundTo) } : {}) } };
  }
}
