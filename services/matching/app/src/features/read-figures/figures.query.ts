import { reaches } from '@fangang/kernel';
import type { MatchRun } from '@fangang/matching-domain';
import { type Reader, type StateDoc, within } from '@fangang/persistence';
import { no } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** The figures of the road from the proposal to the post, of one area. */
@Injectable()
export class FiguresQuery {
  constructor(
    @InjectModel('Placement', 'matching') private readonly placements: Model<StateDoc<unknown>>,
    @InjectModel('MatchRun', 'matching') private readonly runs: Model<StateDoc<unknown>>,
  ) {}

  async of({ scope }: Reader, area: string | undefined) {
    const mine = within(scope, { areas: 'areas' });
    if (area !== undefined && !reaches(scope, area)) return no('OUT_OF_AREA', { office: area.slice(0, 6) });
    const filter = area === undefined ? mine : { areas: area };
    const rows = await this.placements.aggregate<{ _id: string; n: number }>([
      { $match: filter },
      { $unwind: '$reached' },
      { $group: { _id: '$reached', n: { $sum: 1 } } },
    ]);
    const active = await this.placements.countDocuments({ ...filter, active: true });
    const byState = new Map(rows.map(({ _id, n }) => [_id, n]));
    const n = (state: string) => byState.get(state) ?? 0;
    return {
      proposed: n('PROPOSED'),
      offered: n('OFFERED'),
      accepted: n('ACCEPTED'),
      confirmed: n('CONFIRMED'),
      scheduled: n('SCHEDULED'),
      boarded: n('BOARDED'),
      arrived: n('ARRIVED'),
      onPost: n('ON_POST'),
      retained: n('RETAINED'),
      declined: n('DECLINED'),
      lapsed: n('LAPSED'),
      rescinded: n('RESCINDED'),
      noShow: n('NO_SHOW'),
      returned: n('RETURNED'),
      active,
      notPlacedByReason: await this.notPlaced(filter),
    };
  }

  /** By the last run that was solved for the area, or for a part of it. */
  private async notPlaced(filter: Record<string, unknown>): Promise<Readonly<Record<string, number>>> {
    const doc = await this.runs
      .findOne({ ...filter, runState: 'DONE' })
      .sort({ _id: -1 })
      .lean<StateDoc<MatchRun> | null>();
    return doc?.state.figures?.notPlacedByReason ?? {};
  }
}
