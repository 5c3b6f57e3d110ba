import { type Instant, type PassId, type PlacementId, plusHours, type TripId } from '@fangang/kernel';
import { type Caller, DocumentStore, type StateDoc } from '@fangang/persistence';
import { blankPass, evolvePass, type Pass, type PassFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { passPublications } from './pass.publications';

/** A revoked pass stays in the list until a day after it would have run out (reliability 5.2). */
export const listedUntil = (expires: Instant | null): Instant | undefined => (expires ? plusHours(expires, 24) : undefined);

@Injectable()
export class PassStore extends DocumentStore<PassId, Pass, PassFact> {
  constructor(@InjectModel('Pass', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Pass',
      evolve: evolvePass,
      publications: passPublications,
      blank: blankPass,
      serves: { areas: 'areas' },
      columns: ({ areas, rid, keyId, tripId, placementId, status, expires }) => {
        const revoked = status === 'REVOKED' || status === 'SUPERSEDED';
        return { areas, rid, keyId, tripId, placementId, unrevoked: !revoked, revoked, listedUntil: listedUntil(expires) };
      },
    });
  }

  /** The pass with this number, inside the unit. */
  async byRid({ unit: { session } }: Caller, rid: string): Promise<Pass | null> {
    const doc = await this.model.findOne({ rid }).session(session).lean<StateDoc<Pass> | null>();
    return doc?.state ?? null;
  }

  /** The pass of a placement that counts, inside the unit. */
  async ofPlacement({ unit: { session } }: Caller, placementId: PlacementId): Promise<Pass | null> {
    const doc = await this.model.findOne({ placementId, unrevoked: true }).session(session).lean<StateDoc<Pass> | null>();
    return doc?.state ?? null;
  }

  /** The passes of a trip that count, for reading. */
  async onTrip(tripId: TripId): Promise<readonly Pass[]> {
    const docs = await this.model.find({ tripId, unrevoked: true }).lean<StateDoc<Pass>[]>();
    return docs.map(({ state }) => state).sort((a, b) => a.seatNo - b.seatNo);
  }

  /** Numbers that the key's revocation list must name now. */
  async revokedRids(keyId: string, now: Instant): Promise<readonly string[]> {
    const docs = await this.model
      .find({ keyId, revoked: true, listedUntil: mongoose.trusted({ $gt: now }) }, { rid: 1 })
      .lean<{ readonly rid: string }[]>();
    return docs.map(({ rid }) => rid);
  }

  /** Passes of these trips that count no more. */
  async countRevokedOn(tripIds: readonly TripId[]): Promise<number> {
    return this.model.countDocuments({ tripId: mongoose.trusted({ $in: [...tripIds] }), revoked: true });
  }

  /** Placements with a pass that was issued and neither used nor revoked. */
  async unusedPlacements(): Promise<readonly PlacementId[]> {
    const docs = await this.model
      .find({ unrevoked: true }, { placementId: 1, 'state.status': 1 })
      .lean<{ readonly placementId: PlacementId; readonly state: Pass }[]>();
    return docs.filter(({ state }) => state.status === 'ISSUED').map(({ placementId }) => placementId);
  }
}
