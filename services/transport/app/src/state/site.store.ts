import type { EmployerId, GateId, SiteId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

/** A site with its gates, as employer-demand said it. */
export interface SiteRow {
  readonly _id: SiteId;
  readonly employerId: EmployerId;
  readonly displayName: string;
  readonly divisionCode: string;
  readonly gates: readonly { readonly gateId: GateId; readonly lat: number; readonly lng: number }[];
  readonly gateIds: readonly GateId[];
  readonly working: boolean;
}
export const siteSchema = new Schema(
  {
    _id: String,
    employerId: String,
    displayName: String,
    divisionCode: String,
    gates: [{ gateId: String, lat: Number, lng: Number, _id: false }],
    gateIds: [String],
    working: Boolean,
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
siteSchema.index({ gateIds: 1 }, { name: 'gate' });

/** Rows that the site projection keeps; read by plans and drives. */
@Injectable()
export class SiteStore {
  constructor(@InjectModel('Site', 'transport') private readonly rows: Model<SiteRow>) {}

  async set({ unit: { session } }: Caller, siteId: SiteId, row: Partial<Omit<SiteRow, '_id'>>): Promise<void> {
    await this.rows.updateOne({ _id: siteId }, { $set: row }, { upsert: true, session });
  }

  /** The site that has this gate. */
  async ofGate(gateId: GateId): Promise<SiteRow | null> {
    return this.rows.findOne({ gateIds: gateId }).lean<SiteRow | null>();
  }

  async one(siteId: SiteId): Promise<SiteRow | null> {
    return this.rows.findOne({ _id: siteId }).lean<SiteRow | null>();
  }
}
