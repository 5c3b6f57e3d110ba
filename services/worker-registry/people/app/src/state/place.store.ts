import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, Schema } from 'mongoose';

/** What other services said of an employer, a site or an opening, as far as lists and slips show it. */
export interface PlaceDoc {
  readonly _id: string;
  readonly displayName?: string;
  readonly divisionCode?: string;
  readonly employerId?: string;
  readonly siteId?: string;
  readonly occupationCode?: string;
  readonly wageMinFen?: number;
  readonly wageMaxFen?: number;
  readonly startOn?: string;
}

export const placeSchema = new Schema<PlaceDoc>(
  {
    _id: String,
    displayName: String,
    divisionCode: String,
    employerId: String,
    siteId: String,
    occupationCode: String,
    wageMinFen: Number,
    wageMaxFen: Number,
    startOn: String,
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

@Injectable()
export class PlaceStore {
  constructor(@InjectModel('Place', 'people') private readonly places: Model<PlaceDoc>) {}

  async set({ unit }: Caller, id: string, columns: Omit<PlaceDoc, '_id'>): Promise<void> {
    await this.places.updateOne({ _id: id }, { $set: columns }, { upsert: true, session: unit.session });
  }

  async find({ unit }: Caller, id: string): Promise<PlaceDoc | null> {
    return this.places.findById(id).session(unit.session).lean<PlaceDoc | null>();
  }

  async ofIds(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, PlaceDoc>> {
    const wanted = [...new Set(ids)].filter((id): id is string => id !== null);
    if (wanted.length === 0) return new Map();
    const docs = await this.places.find({ _id: mongoose.trusted({ $in: wanted }) }).lean<PlaceDoc[]>();
    return new Map(docs.map((doc) => [doc._id, doc]));
  }
}
