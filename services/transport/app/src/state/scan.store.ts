import { ScanRecorded } from '@fangang/contracts';
import type { PassId, ScanId, TripId } from '@fangang/kernel';
import { type Caller, DocumentStore, said, type StateDoc, stateSchema } from '@fangang/persistence';
import type { ScanDirection, ScanRecorded as ScanFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

export const scanSchema = stateSchema({ tripId: String, passId: String, direction: String, deviceId: String, first: Boolean });
/** Guards that of two doors which both let one pass in only one counts; the other is flagged DUPLICATE. */
scanSchema.index({ passId: 1, tripId: 1, direction: 1 }, { name: 'accepted_once', unique: true, partialFilterExpression: { first: true } });

type Scan = ScanFact | null;

/** Scans 查验: written once, under the id that the device made, never changed. */
@Injectable()
export class ScanStore extends DocumentStore<ScanId, Scan, ScanFact> {
  constructor(@InjectModel('Scan', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Scan',
      evolve: (_none, fact) => fact,
      publications: { ScanRecorded: said(ScanRecorded) },
      blank: () => null,
      serves: {},
      columns: (scan) =>
        scan
          ? {
              tripId: scan.tripId,
              direction: scan.direction,
              deviceId: scan.deviceId,
              ...(scan.passId ? { passId: scan.passId } : {}),
              first: scan.accepted && scan.direction !== 'CHECK' && scan.passId !== undefined && !scan.flags.includes('DUPLICATE'),
            }
          : {},
    });
  }

  /** True when an accepted scan of this pass, trip and direction was stored before. */
  async acceptedBefore({ unit: { session } }: Caller, passId: PassId, tripId: TripId, direction: ScanDirection): Promise<boolean> {
    return (await this.model.findOne({ passId, tripId, direction, first: true }, { _id: 1 }).session(session).lean()) !== null;
  }
}
