import type { Instant } from '@fangang/kernel';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

/** The list that a key last signed: one answer for all processes, and the counter that must never fall. */
export interface RevocationListRow {
  readonly _id: string;
  readonly counter: number;
  readonly issuedAt: Instant;
  readonly rids: readonly string[];
  /** Base64 of the signed bytes. */
  readonly bytes: string;
}
export const revocationListSchema = new Schema(
  { _id: String, counter: Number, issuedAt: String, rids: [String], bytes: String },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

@Injectable()
export class RevocationListStore {
  constructor(@InjectModel('RevocationList', 'transport') private readonly rows: Model<RevocationListRow>) {}

  async of(keyId: string): Promise<RevocationListRow | null> {
    return this.rows.findOne({ _id: keyId }).lean<RevocationListRow | null>();
  }

  /** True when this list became the one in force; false when another process signed first. */
  async replace(before: RevocationListRow | null, list: RevocationListRow): Promise<boolean> {
    if (!before) {
      const { upsertedCount } = await this.rows.updateOne({ _id: list._id }, { $setOnInsert: list }, { upsert: true });
      return upsertedCount === 1;
    }
    const { matchedCount } = await this.rows.replaceOne({ _id: list._id, counter: before.counter }, list);
    return matchedCount === 1;
  }
}
