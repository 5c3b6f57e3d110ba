import { stateSchema } from '@fangang/persistence';

export const holdSchema = stateSchema({
  areas: [String],
  workerId: String,
  tripId: String,
  seatNo: Number,
  live: Boolean,
  status: String,
  /** True while it waits for a seat and has none pencilled. */
  inPool: Boolean,
  siteId: String,
  readyFrom: String,
  arriveBy: String,
});
/** Guards I4: a seat has one holder, in drafts (pencilled) too. The domain decides, this index makes it true. */
holdSchema.index({ tripId: 1, seatNo: 1 }, { name: 'seat_once', unique: true, partialFilterExpression: { live: true } });
// Live seats of a worker whose clearance fell.
holdSchema.index({ workerId: 1 }, { name: 'live_worker', partialFilterExpression: { live: true } });
// The demand pool of a day.
holdSchema.index({ areas: 1, arriveBy: 1 }, { name: 'pool', partialFilterExpression: { inPool: true } });
