import type { Instant, TaskId, TripId } from '@fangang/kernel';
import { type Caller, newId, type Reader, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, Schema } from 'mongoose';

export const taskKinds = ['HEADCOUNT_DIFFERS', 'DUPLICATE_BOARDING', 'BOARDED_AFTER_REVOCATION', 'SCAN_WITHOUT_EFFECT'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Something for a dispatcher to look at: figures and ids, no names. */
export interface TaskRow {
  readonly _id: TaskId;
  readonly kind: TaskKind;
  readonly tripId: TripId;
  readonly areas: readonly string[];
  readonly at: Instant;
  readonly params: Readonly<Record<string, string | number>>;
  readonly open: boolean;
}
export const taskSchema = new Schema(
  { _id: String, kind: String, tripId: String, areas: [String], at: String, params: Schema.Types.Mixed, open: Boolean },
  { strict: 'throw', minimize: false, versionKey: false, autoIndex: false, autoCreate: false },
);
taskSchema.index({ areas: 1, _id: 1 }, { name: 'areas_open', partialFilterExpression: { open: true } });

@Injectable()
export class TaskStore {
  constructor(@InjectModel('Task', 'transport') private readonly rows: Model<TaskRow>) {}

  async add({ unit }: Caller, task: Omit<TaskRow, '_id' | 'open' | 'at'>): Promise<void> {
    await this.rows.insertMany([{ ...task, _id: newId('tsk'), at: unit.now, open: true }], { session: unit.session });
    unit.wrote();
  }

  async open(
    { scope }: Reader,
    { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<readonly TaskRow[]> {
    return this.rows
      .find({
        open: true,
        ...within(scope, { areas: 'areas' }),
        ...(after === undefined ? {} : { _id: mongoose.trusted({ $gt: after as TaskId }) }),
      })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<TaskRow[]>();
  }
}
