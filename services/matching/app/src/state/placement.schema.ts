import { stateSchema } from '@fangang/persistence';

export const placementSchema = stateSchema({
  /** The worker's village and all above it: how far an officer reaches. */
  areas: { type: [String], required: true },
  /** The employer once the worker said yes to him; before that nobody at his side sees the placement. */
  shownTo: { type: String, default: null },
  employerId: { type: String, required: true },
  openingId: { type: String, required: true },
  workerId: { type: String, required: true },
  placementState: { type: String, required: true },
  /** Each state that it has stood in: the figures of the road. */
  reached: { type: [String], required: true },
  active: { type: Boolean, required: true },
  tripId: { type: String, default: null },
});

/** Guards I2: one active placement per worker. `propose` decides, this index makes it true. */
placementSchema.index({ workerId: 1 }, { name: 'worker_active', unique: true, partialFilterExpression: { active: true } });
/** Lists of an area, by id. */
placementSchema.index({ areas: 1, _id: 1 }, { name: 'area' });
/** Lists of an opening, and the recount of its ledger. */
placementSchema.index({ openingId: 1, placementState: 1, _id: 1 }, { name: 'opening_state' });
/** An employer's own people. */
placementSchema.index({ shownTo: 1, _id: 1 }, { name: 'shown_to' });
/** Who sat on a trip. */
placementSchema.index({ tripId: 1 }, { name: 'trip' });
/** The placements that a person had, the ended ones too. */
placementSchema.index({ workerId: 1, _id: 1 }, { name: 'worker' });
