import type { WorkerId } from '@fangang/kernel';
import { type Caller, newUlid } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

/** What was said or measured, sealed under the person's own key; beside it only who handed it in and when. */
export interface HealthRecordDoc {
  readonly _id: string;
  readonly workerId: WorkerId;
  readonly kind: 'DECLARATION' | 'READING';
  readonly value: string;
  readonly by: string;
  /** Platform time. */
  readonly at: Date;
}

export const healthRecordSchema = new Schema<HealthRecordDoc>(
  {
    _id: String,
    workerId: { type: String, required: true },
    kind: { type: String, required: true },
    value: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
/** All of one person, for a review and for erasing. */
healthRecordSchema.index({ workerId: 1, at: 1 }, { name: 'worker' });

@Injectable()
export class HealthRecordStore {
  constructor(@InjectModel('HealthRecord', 'health') private readonly records: Model<HealthRecordDoc>) {}

  async keep({ actor, unit }: Caller, record: Pick<HealthRecordDoc, 'workerId' | 'kind' | 'value'>): Promise<void> {
    await this.records.insertMany([{ _id: newUlid(), ...record, by: actor, at: unit.platformNow }], { session: unit.session });
    unit.wrote();
  }
}
