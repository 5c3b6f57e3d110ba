import type { Instant, WorkerId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, Schema } from 'mongoose';

/** What transport knows of a person's health: yes or no, and until when. */
export interface ClearanceRow {
  readonly _id: WorkerId;
  readonly held: boolean;
  readonly clearedUntil: Instant | null;
}
export const clearanceSchema = new Schema(
  { _id: String, held: Boolean, clearedUntil: String },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

/** Copy of the enclave's word, one row per worker, written by one strict handler only. */
@Injectable()
export class ClearanceStore {
  constructor(@InjectModel('Clearance', 'transport') private readonly rows: Model<ClearanceRow>) {}

  async set({ unit }: Caller, workerId: WorkerId, row: Omit<ClearanceRow, '_id'>): Promise<void> {
    await this.rows.updateOne({ _id: workerId }, { $set: row }, { upsert: true, session: unit.session });
    unit.wrote();
  }

  async of({ unit }: Caller, workerId: WorkerId): Promise<ClearanceRow> {
    const row = await this.rows.findOne({ _id: workerId }).session(unit.session).lean<ClearanceRow | null>();
    return row ?? { _id: workerId, held: false, clearedUntil: null };
  }

  /** For reading, outside a unit. */
  async among(workerIds: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, ClearanceRow>> {
    const rows = await this.rows.find({ _id: mongoose.trusted({ $in: [...workerIds] }) }).lean<ClearanceRow[]>();
    return new Map(rows.map((row) => [row._id, row]));
  }
}
