import type { MadePlacement } from '@fangang/matching-domain';
import { type Reader, type StateDoc, within } from '@fangang/persistence';
import { cursorOf, readCursor } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { z } from 'zod';
import { behindId } from '../../state/behind.store';
import type { listPlacementsQuery } from './list-placements.dto';

type Wish = z.output<typeof listPlacementsQuery>;

/** Placements within reach, by id. An employer sees those who said yes to him, and of nobody the village. */
@Injectable()
export class PlacementsQuery {
  constructor(@InjectModel('Placement', 'matching') private readonly rows: Model<StateDoc<unknown>>) {}

  async page({ scope }: Reader, { limit, after, state, ...ids }: Wish) {
    const filter = {
      ...within(scope, { areas: 'areas', employer: 'shownTo' }),
      ...given(ids),
      ...(state ? { placementState: state } : {}),
    };
    const boundTo = { scope, state, ...ids };
    const from = after === undefined ? {} : behindId(String(readCursor(after, boundTo)[0]));
    const docs = await this.rows
      .find({ ...filter, ...from })
      .sort({ _id: 1 })
      .limit(limit + 1)
      .lean<StateDoc<MadePlacement>[]>();
    const data = docs
      .slice(0, limit)
      .map(({ state: placement }) =>
        scope.kind === 'employer' ? { ...placement, villageCode: placement.villageCode.slice(0, 6) } : placement,
      );
    const last = data.at(-1);
    const more = docs.length > limit && last !== undefined;
    return { data, page: { hasMore: more, ...(more ? { next: cursorOf([last.placementId], boundTo) } : {}) } };
  }
}

const given = (ids: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
