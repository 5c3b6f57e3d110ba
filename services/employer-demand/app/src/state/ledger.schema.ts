import { Schema } from 'mongoose';

/** Places of an opening as matching's ledger last said them, with whose opening it is. */
export interface LedgerDoc {
  readonly _id: string;
  readonly employerId: string;
  readonly areas: readonly string[];
  readonly asked: number;
  readonly requested: number;
  readonly open: number;
  readonly reserved: number;
  readonly accepted: number;
  readonly onPost: number;
}

const count = { type: Number, required: true };
export const ledgerSchema = new Schema<LedgerDoc>(
  {
    _id: String,
    employerId: { type: String, required: true },
    areas: { type: [String], required: true },
    ...{ asked: count, requested: count, open: count, reserved: count, accepted: count, onPost: count },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
/** The figures of an area, of an employer. */
ledgerSchema.index({ areas: 1 }, { name: 'area' });
ledgerSchema.index({ employerId: 1 }, { name: 'employer' });
