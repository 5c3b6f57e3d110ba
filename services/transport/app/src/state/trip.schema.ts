import { stateSchema } from '@fangang/persistence';

export const tripSchema = stateSchema({
  areas: [String],
  employerIds: [String],
  driverIds: [String],
  vehicleId: String,
  status: String,
  departOn: String,
  /** What a pass names the trip by (libs/pass `tripTail`). */
  tail: String,
  tripNo: String,
});
tripSchema.index({ tail: 1 }, { name: 'tail', unique: true });
tripSchema.index({ tripNo: 1 }, { name: 'trip_no', unique: true });
// Lists of a day: the dispatcher's and officer's, the driver's, the employer's.
tripSchema.index({ areas: 1, departOn: 1, _id: 1 }, { name: 'areas_day' });
tripSchema.index({ driverIds: 1, departOn: 1, _id: 1 }, { name: 'driver_day' });
tripSchema.index({ employerIds: 1, departOn: 1, _id: 1 }, { name: 'employer_day' });
// Drafts that already count on a vehicle or driver, for the next proposal.
tripSchema.index({ status: 1, departOn: 1 }, { name: 'status_day' });
