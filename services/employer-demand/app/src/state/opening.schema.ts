import { stateSchema } from '@fangang/persistence';

export const openingSchema = stateSchema({
  employerId: { type: String, required: true },
  siteId: { type: String, required: true },
  /** Who may change it: its own area. */
  areas: { type: [String], required: true },
  /** Who may read it: its own area, and every county from its publication on. */
  readableIn: { type: [String], required: true },
  /** As screens show it, PART_FILLED and FILLED included. */
  shown: { type: String, required: true },
  /** PUBLISHED or PAUSED: its timer waits. */
  live: { type: Boolean, required: true },
});
/** The lists of a county, of an employer, of a site. */
openingSchema.index({ readableIn: 1, _id: 1 }, { name: 'readable' });
openingSchema.index({ employerId: 1, _id: 1 }, { name: 'employer' });
openingSchema.index({ siteId: 1, _id: 1 }, { name: 'site' });
