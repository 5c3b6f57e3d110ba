import type { PlacementId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

interface EndedPlacementRow {
  readonly _id: PlacementId;
  readonly epoch: number;
}
export const endedPlacementSchema = new Schema(
  { _id: String, epoch: Number },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

/** Placements that matching called ended, noted beside the holds: what the count of orphans is compared with. */
@Injectable()
export class EndedPlacementStore {
  constructor(@InjectModel('EndedPlacement', 'transport') private readonly rows: Model<EndedPlacementRow>) {}

  async note({ unit }: Caller, placementId: PlacementId, epoch: number): Promise<void> {
    await this.rows.updateOne({ _id: placementId }, { $set: { epoch } }, { upsert: true, session: unit.session });
  }

  async all(): Promise<readonly PlacementId[]> {
    const rows = await this.rows.find({}, { _id: 1 }).lean<{ readonly _id: PlacementId }[]>();
    return rows.map(({ _id }) => _id);
  }
}
