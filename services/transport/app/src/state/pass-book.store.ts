import type { PlacementId, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { revokePass, revokeVehiclePass } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { asTransport } from './own-scope';
import { PassStore } from './pass.store';
import { VehiclePassStore } from './vehicle-pass.store';

/** Takes papers back, in the unit that takes the seat or the trip: a pass that counts has a live hold (I5). */
@Injectable()
export class PassBook {
  constructor(
    private readonly passes: PassStore,
    private readonly vehiclePasses: VehiclePassStore,
  ) {}

  /** A placement without a pass, or whose pass has run its course, is nothing to do. */
  async revokeOf(caller: Caller, placementId: PlacementId, reasonCode: string): Promise<void> {
    const own = asTransport(caller);
    const pass = await this.passes.ofPlacement(own, placementId);
    if (pass) await this.passes.change(own, pass.id, (state, at) => revokePass(state, { reasonCode, superseded: false, at }));
  }

  async revokeOfTrip(caller: Caller, tripId: TripId, reasonCode: string): Promise<void> {
    const own = asTransport(caller);
    const pass = await this.vehiclePasses.ofTrip(tripId, own);
    if (pass) await this.vehiclePasses.change(own, pass.id, (state) => revokeVehiclePass(state, reasonCode));
  }
}
