import type { Instant, TripId } from '@fangang/kernel';
import { NotFound, type Reader, type Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { type Pass, passState } from '@fangang/transport-domain';
import { Inject, Injectable } from '@nestjs/common';
import { HoldStore } from '../state/hold.store';
import { PassStore } from '../state/pass.store';
import { TripStore } from '../state/trip.store';

/** Passes of a trip: a dispatcher sees his county's people, a village officer his village's, a driver those of his trip. */
@Injectable()
export class PassesOfTripQuery {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly trips: TripStore,
    private readonly holds: HoldStore,
    private readonly passes: PassStore,
  ) {}

  /** @throws NotFound a trip out of reach: for an officer, one without anybody of his area */
  async of(reader: Reader, tripId: TripId) {
    const { now } = await this.rooms.of('transport').work.clock.read();
    const mine = await this.inReach(reader, tripId);
    return (await this.passes.onTrip(tripId)).filter(mine).map((pass) => shown(pass, now));
  }

  private async inReach(reader: Reader, tripId: TripId): Promise<(pass: Pass) => boolean> {
    if (reader.scope.kind !== 'areas') {
      await this.trips.read(reader, tripId);
      return () => true;
    }
    const placements = new Set(await this.holds.placementsOn(reader, tripId));
    if (placements.size === 0) throw new NotFound('Trip', tripId);
    return ({ placementId }) => placementId !== null && placements.has(placementId);
  }
}

const shown = (pass: Pass, now: Instant) => ({
  passId: pass.id,
  placementId: pass.placementId,
  workerId: pass.workerId,
  seatNo: pass.seatNo,
  state: passState(pass, now) ?? 'ISSUED',
  notBefore: pass.notBefore,
  expires: pass.expires,
  rid: pass.rid,
  keyId: pass.keyId,
  qr: pass.text,
});
