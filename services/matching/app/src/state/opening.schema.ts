import type { MatchOpening } from '@fangang/matching-domain';
import { Schema } from 'mongoose';

/** Matching's copy of an opening, kept by employer-demand's events. */
export interface OpeningDoc extends Omit<MatchOpening, 'openingId'> {
  readonly _id: MatchOpening['openingId'];
}

export const openingSchema = new Schema(
  {
    _id: { type: String, required: true },
    siteId: String,
    employerId: String,
    divisionCode: String,
    gateId: String,
    status: String,
    occupationCode: String,
    skillsRequired: [Schema.Types.Mixed],
    licencesRequired: [String],
    wageMinFen: Number,
    wageMaxFen: Number,
    lodging: Boolean,
    startOn: String,
    latestStartOn: String,
    applyBy: String,
    hazardous: Boolean,
    keyFirm: Boolean,
    recallWorkerIds: [String],
    termsHash: String,
  },
  { strict: 'throw', versionKey: false, minimize: false, autoIndex: false, autoCreate: false, collection: 'openings' },
);
/** The snapshot of a run: what is open. */
openingSchema.index({ status: 1, _id: 1 }, { name: 'status' });

/** A site's gates, for openings that name none. */
export interface SiteDoc {
  readonly _id: MatchOpening['siteId'];
  readonly gateIds: readonly NonNullable<MatchOpening['gateId']>[];
}
export const siteSchema = new Schema(
  { _id: { type: String, required: true }, gateIds: { type: [String], required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false, collection: 'sites' },
);
