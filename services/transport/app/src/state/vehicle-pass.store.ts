import type { Instant, TripId, VehiclePassId } from '@fangang/kernel';
import { type Caller, DocumentStore, type StateDoc } from '@fangang/persistence';
import { blankVehiclePass, evolveVehiclePass, type VehiclePass, type VehiclePassFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { vehiclePassPublications } from './pass.publications';
import { listedUntil } from './pass.store';

@Injectable()
export class VehiclePassStore extends DocumentStore<VehiclePassId, VehiclePass, VehiclePassFact> {
  constructor(@InjectModel('VehiclePass', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'VehiclePass',
      evolve: evolveVehiclePass,
      publications: vehiclePassPublications,
      blank: blankVehiclePass,
      serves: { areas: 'areas' },
      columns: ({ areas, rid, keyId, tripId, status, expires }) => ({
        areas,
        rid,
        keyId,
        tripId,
        revoked: status === 'REVOKED',
        listedUntil: listedUntil(expires),
      }),
    });
  }

  /** The paper of a trip's coach that counts, inside a unit or outside. */
  async ofTrip(tripId: TripId, caller?: Caller): Promise<VehiclePass | null> {
    const query = this.model.findOne({ tripId, revoked: false });
    const doc = await (caller ? query.session(caller.unit.session) : query).lean<StateDoc<VehiclePass> | null>();
    return doc?.state ?? null;
  }

  async revokedRids(keyId: string, now: Instant): Promise<readonly string[]> {
    const docs = await this.model
      .find({ keyId, revoked: true, listedUntil: mongoose.trusted({ $gt: now }) }, { rid: 1 })
      .lean<{ readonly rid: string }[]>();
    return docs.map(({ rid }) => rid);
  }
}
