import { stateSchema } from '@fangang/persistence';

export const employerSchema = stateSchema({
  creditCode: { type: String, required: true },
  employerId: { type: String, required: true },
  areas: { type: [String], required: true },
});
/** Guards: one employer a credit code. */
employerSchema.index({ creditCode: 1 }, { name: 'credit_code', unique: true });
/** The list of a county. */
employerSchema.index({ areas: 1, _id: 1 }, { name: 'area' });
