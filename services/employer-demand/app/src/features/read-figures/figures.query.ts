import type { EmployerId } from '@fangang/kernel';
import { type Reader, ScopeNotServed } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { LedgerDoc } from '../../state/ledger.schema';

/** Places of openings, added up. */
export interface Figures {
  readonly asked: number;
  readonly requested: number;
  readonly open: number;
  readonly reserved: number;
  readonly accepted: number;
  readonly onPost: number;
}
const none: Figures = { asked: 0, requested: 0, open: 0, reserved: 0, accepted: 0, onPost: 0 };

@Injectable()
export class FiguresQuery {
  constructor(@InjectModel('Ledger', 'employer-demand') private readonly rows: Model<LedgerDoc>) {}

  /** Ledgers of published openings are readable by every county; an employer reads his own, whatever he asks. */
  async of(
    { scope }: Reader,
    { area, employerId }: { readonly area?: string | undefined; readonly employerId?: EmployerId | undefined },
  ): Promise<Figures> {
    if (scope.kind !== 'areas' && scope.kind !== 'employer') throw new ScopeNotServed(scope.kind);
    const whose = scope.kind === 'employer' ? scope.employerId : employerId;
    const match = { ...(whose === undefined ? {} : { employerId: whose }), ...(area === undefined ? {} : { areas: area }) };
    const sums = Object.fromEntries(Object.keys(none).map((name) => [name, { $sum: `$${name}` }]));
    const [row] = await this.rows.aggregate<Figures>([{ $match: match }, { $group: { _id: null, ...sums } }]);
    return row ?? none;
  }
}
