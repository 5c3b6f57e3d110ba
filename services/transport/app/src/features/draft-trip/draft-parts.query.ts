import { type Caller, NotFound } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { DriverStore } from '../../state/driver.store';
import { PickupPointStore } from '../../state/pickup-point.store';
import { SiteStore } from '../../state/site.store';
import { VehicleStore } from '../../state/vehicle.store';
import type { DraftTrip } from './draft-trip.handler';

/** Fleet and places of a draft, each within the caller's reach. */
@Injectable()
export class DraftParts {
  constructor(
    private readonly points: PickupPointStore,
    private readonly sites: SiteStore,
    private readonly vehicles: VehicleStore,
    private readonly drivers: DriverStore,
  ) {}

  /** @throws NotFound a pick-up point, vehicle or driver of another county */
  async of(caller: Caller, { journey, vehicleId, driverIds }: DraftTrip) {
    const point = await this.points.get(caller, journey.pickupPointId);
    const site = await this.sites.ofGate(journey.gateId);
    if (!site) throw new NotFound('Gate', journey.gateId);
    for (const driverId of driverIds) await this.drivers.get(caller, driverId);
    return { point, site, vehicle: vehicleId ? await this.vehicles.get(caller, vehicleId) : null };
  }
}
