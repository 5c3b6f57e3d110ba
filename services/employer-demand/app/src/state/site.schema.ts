import { stateSchema } from '@fangang/persistence';

export const siteSchema = stateSchema({
  employerId: { type: String, required: true },
  areas: { type: [String], required: true },
});
/** The lists of a county and of an employer. */
siteSchema.index({ areas: 1, _id: 1 }, { name: 'area' });
siteSchema.index({ employerId: 1, _id: 1 }, { name: 'employer' });
