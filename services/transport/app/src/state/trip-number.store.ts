import type { Day } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

interface TripNumberRow {
  readonly _id: string;
  readonly last: number;
}
export const tripNumberSchema = new Schema(
  { _id: String, last: Number },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

/** Numbers of trips 班次号: origin, year, month and day, a running number of that day. */
@Injectable()
export class TripNumberStore {
  constructor(@InjectModel('TripNumber', 'transport') private readonly rows: Model<TripNumberRow>) {}

  async next({ unit }: Caller, originCode: string, on: Day): Promise<string> {
    const _id = `${originCode}-${on.slice(2).replaceAll('-', '')}`;
    unit.touch(`TripNumber:${_id}`);
    const row = await this.rows
      .findOneAndUpdate({ _id }, { $inc: { last: 1 } }, { upsert: true, returnDocument: 'after', session: unit.session })
      .lean<TripNumberRow>();
    unit.wrote();
    return `${_id}-${String(row?.last ?? 1).padStart(2, '0')}`;
  }
}
