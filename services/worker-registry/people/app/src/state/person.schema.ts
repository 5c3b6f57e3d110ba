import type { IdKind, Sex } from '@fangang/codes';
import { Schema } from 'mongoose';

/**
 * A person's own data, one row a worker, in this database only. Name, folded name, pinyin, village and household stand readable (lists
 * must sort and search them); `idNumber`, `birthDate`, `phone` and `poverty` are sealed under the person's key; the rest are blind indexes.
 */
export interface PersonDoc {
  readonly _id: string;
  readonly rev: number;
  readonly areas: readonly string[];
  readonly villageCode: string;
  readonly householdId: string;
  readonly name: string;
  readonly folded: string;
  readonly pinyin: string;
  readonly initials: string;
  readonly sex: Sex | null;
  readonly wrappedKey: string;
  readonly idKind: IdKind | null;
  readonly idNumber: string | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly poverty: string | null;
  readonly idIndex: string | null;
  /** There is a number: makes the unique index partial. */
  readonly numbered: boolean;
  readonly phoneIndex: string | null;
  /** Blind indexes of the last four of number and phone. */
  readonly tails: readonly string[];
  readonly idMissingReason: string | null;
  /** 已告知: version of the notice that was given. */
  readonly noticeVersion: number;
  /** Codes of the doubts with which it went in. */
  readonly warnings: readonly string[];
}

const text = { type: String, default: null };
export const personSchema = new Schema<PersonDoc>(
  {
    _id: String,
    rev: { type: Number, required: true },
    areas: [String],
    villageCode: { type: String, required: true },
    householdId: { type: String, required: true },
    name: { type: String, required: true },
    folded: String,
    pinyin: String,
    initials: String,
    sex: text,
    wrappedKey: { type: String, required: true },
    idKind: text,
    idNumber: text,
    birthDate: text,
    phone: text,
    poverty: text,
    idIndex: text,
    numbered: { type: Boolean, required: true },
    phoneIndex: text,
    tails: [String],
    idMissingReason: text,
    noticeVersion: { type: Number, required: true },
    warnings: [String],
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
/** Guards: one record a number, whoever writes it; `registerWorker` decides, this index makes it true. */
personSchema.index({ idIndex: 1 }, { name: 'one_record_a_number', unique: true, partialFilterExpression: { numbered: true } });
/** Who may be the same person: same name, same phone, same village and pinyin. */
personSchema.index({ folded: 1 }, { name: 'folded' });
personSchema.index({ phoneIndex: 1 }, { name: 'phone' });
personSchema.index({ villageCode: 1, pinyin: 1 }, { name: 'village_pinyin' });
