import { stateSchema } from '@fangang/persistence';

export const candidacySchema = stateSchema({
  openingId: { type: String, required: true },
  employerId: { type: String, required: true },
  /** The county that the person comes from: a placement is scoped by its worker's home. */
  areas: { type: [String], required: true },
  at: { type: String, required: true },
});
/** The lists of an employer, of an opening, of a county of origin. */
candidacySchema.index({ employerId: 1, at: 1, _id: 1 }, { name: 'employer_state' });
candidacySchema.index({ openingId: 1, at: 1, _id: 1 }, { name: 'opening_state' });
candidacySchema.index({ areas: 1, _id: 1 }, { name: 'area' });
