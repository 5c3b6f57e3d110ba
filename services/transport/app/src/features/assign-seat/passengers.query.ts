import type { PlacementId } from '@fangang/kernel';
import { type Caller, NotFound } from '@fangang/persistence';
import type { Passenger } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { ClearanceStore } from '../../state/clearance.store';
import { HoldStore } from '../../state/hold.store';
import { ItineraryStore } from '../../state/itinerary.store';
import { asTransport } from '../../state/own-scope';

/** A person as far as a seat must know him: his hold within the caller's reach, his other trips, whether health holds him. */
@Injectable()
export class Passengers {
  constructor(
    private readonly holds: HoldStore,
    private readonly itineraries: ItineraryStore,
    private readonly clearances: ClearanceStore,
  ) {}

  /** @throws NotFound a placement that never asked for a seat, or of another county */
  async of(caller: Caller, placementId: PlacementId): Promise<Passenger> {
    const passenger = await this.find(caller, placementId);
    if (!passenger) throw new NotFound('Placement', placementId);
    return passenger;
  }

  async find(caller: Caller, placementId: PlacementId): Promise<Passenger | null> {
    const hold = await this.holds.find(caller, placementId);
    return (
      hold && {
        hold,
        itinerary: await this.itineraries.of(asTransport(caller), hold.workerId),
        onHealthHold: (await this.clearances.of(caller, hold.workerId)).held,
      }
    );
  }
}
