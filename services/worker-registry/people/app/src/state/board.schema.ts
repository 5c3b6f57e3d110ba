import type { Sex } from '@fangang/codes';
import type { PlacementState } from '@fangang/contracts';
import type { Day, Instant } from '@fangang/kernel';
import type { Bucket, DepartureChannel, DistanceBand, NotGoingReason } from '@fangang/people-domain';
import { Schema } from 'mongoose';

/** People board 人员总表: one row a worker; each projection writes its own fields. Read for lists, never for a decision about state. */
export interface BoardDoc {
  readonly _id: string;
  readonly areas: readonly string[];
  readonly villageCode: string;
  readonly householdId: string;
  readonly householdNo: string;
  readonly name: string;
  readonly sex: Sex | null;
  /** Folded name, pinyin and initials, for a search by prefix. */
  readonly keys: readonly string[];
  /** Blind indexes of the last four of number and phone. */
  readonly tails: readonly string[];
  /** Sort keys end in the id, so that each is unique and a cursor needs one comparison. */
  readonly sortName: string;
  readonly sortVillage: string;
  readonly sortUpdated: string;
  readonly updatedAt: Instant;

  // the register
  readonly bucket: Bucket;
  readonly asOf: Day | null;
  readonly departureChannel: DepartureChannel | null;
  readonly departureBand: DistanceBand | null;
  readonly reasonCode: NotGoingReason | null;
  readonly intent: BoardIntent | null;

  // matching
  readonly placementId: string | null;
  readonly stage: PlacementState | null;
  /** How far this placement ever came: 0 none, 1 PROPOSED … 9 RETAINED. */
  readonly step: number;
  readonly openingId: string | null;
  readonly siteId: string | null;
  readonly employerId: string | null;
  readonly travelMode: DepartureChannel | null;

  // transport: `seatRank` orders what is said of the seat, (placement, epoch, holdVersion)
  readonly seatRank: string;
  readonly tripId: string | null;
  readonly seatNo: number | null;
  readonly gatherAt: Instant | null;
  readonly passId: string | null;
  readonly passState: 'ISSUED' | 'REVOKED' | null;

  // health: yes or no, and until when
  readonly clearedUntil: Instant | null;
  readonly heldFrom: Instant | null;
}

export interface BoardIntent {
  readonly readyFrom: Day;
  readonly travelMode: DepartureChannel;
  readonly distanceBand: DistanceBand;
  readonly destinationCodes: readonly string[];
  readonly wageFloorFen: number | null;
  readonly occupationCodes: readonly string[];
}

const text = { type: String, default: null };
export const boardSchema = new Schema<BoardDoc>(
  {
    _id: String,
    areas: [String],
    villageCode: String,
    householdId: String,
    householdNo: String,
    name: String,
    sex: text,
    keys: [String],
    tails: [String],
    sortName: String,
    sortVillage: String,
    sortUpdated: String,
    updatedAt: String,
    bucket: { type: String, default: 'UNSURVEYED' },
    asOf: text,
    departureChannel: text,
    departureBand: text,
    reasonCode: text,
    intent: { type: Schema.Types.Mixed, default: null },
    placementId: text,
    stage: text,
    step: { type: Number, default: 0 },
    openingId: text,
    siteId: text,
    employerId: text,
    travelMode: text,
    seatRank: { type: String, default: '' },
    tripId: text,
    seatNo: { type: Number, default: null },
    gatherAt: text,
    passId: text,
    passState: text,
    clearedUntil: text,
    heldFrom: text,
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
boardSchema.index({ areas: 1, sortName: 1 }, { name: 'areas_name' });
boardSchema.index({ areas: 1, sortVillage: 1 }, { name: 'areas_village' });
boardSchema.index({ areas: 1, sortUpdated: 1 }, { name: 'areas_updated' });
boardSchema.index({ keys: 1 }, { name: 'keys' });
boardSchema.index({ tails: 1 }, { name: 'tails' });
boardSchema.index({ tripId: 1 }, { name: 'trip' });
boardSchema.index({ openingId: 1 }, { name: 'opening' });
