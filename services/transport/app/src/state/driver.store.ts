import type { DriverId } from '@fangang/kernel';
import { type Caller, inHouse, type StateDoc } from '@fangang/persistence';
import { blankDriver, type Driver, type DriverFact, evolveDriver } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, Schema } from 'mongoose';
import { FleetStore } from './fleet-page.store';

@Injectable()
export class DriverStore extends FleetStore<DriverId, Driver, DriverFact> {
  constructor(@InjectModel('Driver', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Driver',
      evolve: evolveDriver,
      publications: { DriverRegistered: inHouse, DriverPermitsRenewed: inHouse },
      blank: blankDriver,
      columns: ({ carrierId }) => ({ carrierId }),
    });
  }
}

/** The wrapped data key of a driver; without this row name and phone are unreadable for good. */
interface DriverKeyRow {
  readonly _id: DriverId;
  readonly wrapped: string;
}
export const driverKeySchema = new Schema(
  { _id: String, wrapped: String },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

@Injectable()
export class DriverKeyStore {
  constructor(@InjectModel('DriverKey', 'transport') private readonly rows: Model<DriverKeyRow>) {}

  async keep({ unit }: Caller, driverId: DriverId, wrapped: string): Promise<void> {
    await this.rows.insertMany([{ _id: driverId, wrapped }], { session: unit.session });
    unit.wrote();
  }

  async among(ids: readonly DriverId[]): Promise<ReadonlyMap<DriverId, string>> {
    const rows = await this.rows.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean<DriverKeyRow[]>();
    return new Map(rows.map(({ _id, wrapped }) => [_id, wrapped]));
  }
}
