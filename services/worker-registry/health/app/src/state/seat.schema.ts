import type { DriverId, PlacementId, TripId, WorkerId } from '@fangang/kernel';
import { Schema } from 'mongoose';

/** Who sits on which trip, so that a driver may add a door reading for his own people. */
export interface SeatDoc {
  readonly _id: PlacementId;
  readonly workerId: WorkerId;
  readonly tripId: TripId;
  readonly live: boolean;
  /** News of another trip may come first: only a higher (epoch, holdVersion) counts. */
  readonly epoch: number;
  readonly holdVersion: number;
}
export const seatSchema = new Schema<SeatDoc>(
  {
    _id: String,
    workerId: { type: String, required: true },
    tripId: { type: String, required: true },
    live: { type: Boolean, required: true },
    epoch: { type: Number, required: true },
    holdVersion: { type: Number, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
seatSchema.index({ workerId: 1, live: 1 }, { name: 'worker' });

/** Whose trip it is; nobody's once it is over. */
export interface TripDoc {
  readonly _id: TripId;
  readonly driverIds: readonly DriverId[];
}
export const tripSchema = new Schema<TripDoc>(
  { _id: String, driverIds: { type: [String], required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
