import { stateSchema } from '@fangang/persistence';

export const carrierSchema = stateSchema({ areas: [String], creditCode: String });
carrierSchema.index({ creditCode: 1 }, { name: 'credit_code', unique: true });
carrierSchema.index({ areas: 1, _id: 1 }, { name: 'areas' });

export const vehicleSchema = stateSchema({ areas: [String], plateKey: String, carrierId: String });
vehicleSchema.index({ plateKey: 1 }, { name: 'plate', unique: true });
vehicleSchema.index({ areas: 1, _id: 1 }, { name: 'areas' });

export const driverSchema = stateSchema({ areas: [String], carrierId: String });
driverSchema.index({ areas: 1, _id: 1 }, { name: 'areas' });

export const pickupPointSchema = stateSchema({ areas: [String] });
pickupPointSchema.index({ areas: 1, _id: 1 }, { name: 'areas' });

export const travelTimesSchema = stateSchema({ areas: [String] });
travelTimesSchema.index({ areas: 1, _id: 1 }, { name: 'areas' });
