import { stateSchema } from '@fangang/persistence';

export const passSchema = stateSchema({
  areas: [String],
  rid: String,
  keyId: String,
  tripId: String,
  placementId: String,
  /** True until it is revoked or superseded. */
  unrevoked: Boolean,
  revoked: Boolean,
  /** How long the revocation list must name it. */
  listedUntil: String,
});
passSchema.index({ rid: 1 }, { name: 'rid', unique: true });
/** Guards I5: a placement has one pass that counts. */
passSchema.index({ placementId: 1 }, { name: 'one_pass', unique: true, partialFilterExpression: { unrevoked: true } });
passSchema.index({ tripId: 1 }, { name: 'trip' });
// The revocation list of a key.
passSchema.index({ keyId: 1, listedUntil: 1 }, { name: 'revoked', partialFilterExpression: { revoked: true } });

export const vehiclePassSchema = stateSchema({
  areas: [String],
  rid: String,
  keyId: String,
  tripId: String,
  revoked: Boolean,
  listedUntil: String,
});
vehiclePassSchema.index({ rid: 1 }, { name: 'rid', unique: true });
vehiclePassSchema.index({ tripId: 1 }, { name: 'trip' });
vehiclePassSchema.index({ keyId: 1, listedUntil: 1 }, { name: 'revoked', partialFilterExpression: { revoked: true } });
