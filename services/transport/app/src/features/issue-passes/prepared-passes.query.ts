import type { PlacementId, TripId } from '@fangang/kernel';
import { type Reader, type Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { passWindow, type SignedPass, type Trip } from '@fangang/transport-domain';
import { Inject, Injectable } from '@nestjs/common';
import { PassSigner } from '../../signing/pass-signer';
import { signSeatPass } from '../../signing/sign-seat-pass';
import { ClearanceStore } from '../../state/clearance.store';
import { TripRules } from '../../state/trip-rules.query';
import { TripStore } from '../../state/trip.store';

export interface PreparedPasses {
  readonly byPlacement: ReadonlyMap<PlacementId, SignedPass>;
}

/** Signs for every assigned seat without a pass whose person is cleared beyond departure; nothing of it is said until the unit commits. */
@Injectable()
export class PreparedPassesQuery {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly trips: TripStore,
    private readonly clearances: ClearanceStore,
    private readonly rules: TripRules,
    private readonly signer: PassSigner,
  ) {}

  async sign(reader: Reader, tripId: TripId): Promise<PreparedPasses> {
    const trip = await this.trips.read(reader, tripId);
    const window = await this.window(trip);
    const signed = new Map<PlacementId, SignedPass>();
    if (!window) return { byPlacement: signed };
    const seats = trip.seats.filter(({ state, passId }) => state === 'ASSIGNED' && passId === null);
    const cleared = await this.clearances.among(seats.map(({ workerId }) => workerId));
    for (const { placementId, workerId, seatNo } of seats) {
      const until = cleared.get(workerId)?.clearedUntil;
      if (until && until > window.departAt) signed.set(placementId, await signSeatPass(this.signer, tripId, seatNo, window.window));
    }
    return { byPlacement: signed };
  }

  private async window({ departAt, arriveBy, originCode, destinationCode }: Trip) {
    if (!departAt || !arriveBy) return undefined;
    const { now } = await this.rooms.of('transport').work.clock.read();
    const answer = passWindow({ departAt, arriveBy }, now, await this.rules.pass(departAt, originCode, destinationCode));
    return answer.ok ? { departAt, window: answer.window } : undefined;
  }
}
