import { type Caller, one } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

/** When an actor saw full numbers, platform time: the last hour counts. */
export interface UnmaskingDoc {
  readonly _id: string;
  readonly rev: number;
  readonly at: readonly Date[];
}
export const unmaskingSchema = new Schema<UnmaskingDoc>(
  { _id: String, rev: { type: Number, required: true }, at: [Date] },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

export const unmaskingsAnHour = 30;
const hourMs = 3_600_000;

@Injectable()
export class UnmaskingStore {
  constructor(@InjectModel('Unmasking', 'people') private readonly unmaskings: Model<UnmaskingDoc>) {}

  /** Counts one more look at a full number; false when the hour's looks are used up. */
  async take({ actor, unit }: Caller): Promise<boolean> {
    unit.touch(`Unmasking:${actor}`);
    const kept = await this.unmaskings.findById(actor).session(unit.session).lean<UnmaskingDoc | null>();
    const since = new Date(unit.platformNow.getTime() - hourMs);
    const recent = (kept?.at ?? []).filter((at) => at > since);
    if (recent.length >= unmaskingsAnHour) return false;
    const at = [...recent, unit.platformNow];
    if (kept)
      await one(
        'Unmasking',
        actor,
        this.unmaskings.updateOne({ _id: actor, rev: kept.rev }, { $set: { at, rev: kept.rev + 1 } }, { session: unit.session }),
      );
    else await this.unmaskings.insertMany([{ _id: actor, rev: 1, at }], { session: unit.session });
    unit.wrote();
    return true;
  }
}
