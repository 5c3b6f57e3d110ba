import { stateSchema } from '@fangang/persistence';

export const ledgerSchema = stateSchema({
  openingId: { type: String, required: true },
  employerId: { type: String, required: true },
  /** Where the opening is. Every county reads every ledger: these serve lists of an area. */
  areas: { type: [String], required: true },
});
/** An employer's own ledgers. */
ledgerSchema.index({ employerId: 1, _id: 1 }, { name: 'employer' });
