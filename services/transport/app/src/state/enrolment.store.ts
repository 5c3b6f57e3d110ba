import type { DeviceId, Instant, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

/** A device that took the package of a trip, and when it last told what it saw. */
export interface EnrolmentRow {
  readonly _id: string;
  readonly tripId: TripId;
  readonly deviceId: DeviceId;
  readonly packageAt: Instant;
  readonly syncedAt: Instant | null;
  /** Device time − server time at the last sync. */
  readonly clockSkewMs: number;
  readonly listCounter: number;
}
export const enrolmentSchema = new Schema(
  { _id: String, tripId: String, deviceId: String, packageAt: String, syncedAt: String, clockSkewMs: Number, listCounter: Number },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
enrolmentSchema.index({ tripId: 1 }, { name: 'trip' });
enrolmentSchema.index({ deviceId: 1 }, { name: 'device' });

export interface Sync {
  readonly syncedAt: Instant;
  readonly clockSkewMs: number;
  readonly listCounter: number;
}

@Injectable()
export class EnrolmentStore {
  constructor(@InjectModel('Enrolment', 'transport') private readonly rows: Model<EnrolmentRow>) {}

  /** Taking the package enrols; taking it again changes nothing but the hour. */
  async enrol(tripId: TripId, deviceId: DeviceId, packageAt: Instant): Promise<void> {
    await this.rows.updateOne(
      { _id: `${tripId}.${deviceId}` },
      { $set: { packageAt }, $setOnInsert: { tripId, deviceId, syncedAt: null, clockSkewMs: 0, listCounter: 0 } },
      { upsert: true },
    );
  }

  /** The device has told all it saw; answers the trips for which it is enrolled. */
  async synced({ unit }: Caller, deviceId: DeviceId, sync: Sync): Promise<readonly TripId[]> {
    await this.rows.updateMany({ deviceId }, { $set: { ...sync } }, { session: unit.session });
    unit.wrote();
    const rows = await this.rows.find({ deviceId }).session(unit.session).lean<EnrolmentRow[]>();
    return rows.map(({ tripId }) => tripId);
  }

  async ofTrip({ unit: { session } }: Caller, tripId: TripId): Promise<readonly EnrolmentRow[]> {
    return this.rows.find({ tripId }).session(session).lean<EnrolmentRow[]>();
  }
}
