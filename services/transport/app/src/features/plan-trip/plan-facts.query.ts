import type { Caller } from '@fangang/persistence';
import type { PlanFacts, Trip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { DriverStore } from '../../state/driver.store';
import { Drives } from '../../state/drives.query';
import { EngagementStore } from '../../state/engagement.store';
import { asTransport } from '../../state/own-scope';
import { VehicleStore } from '../../state/vehicle.store';

const standing = { minutes: 0, km: 0, estimates: [] } as const;

/** Everything that a plan is checked against, read in the unit that plans. */
@Injectable()
export class PlanFactsQuery {
  constructor(
    private readonly vehicles: VehicleStore,
    private readonly drivers: DriverStore,
    private readonly engagements: EngagementStore,
    private readonly drives: Drives,
  ) {}

  async of(caller: Caller, trip: Trip) {
    const own = asTransport(caller);
    const ride = await this.ride(own, trip);
    if (!ride.ok) return ride;
    const vehicle = trip.coach && (await this.vehicles.find(own, trip.coach.vehicleId));
    const drivers: PlanFacts['drivers'][number][] = [];
    for (const driverId of trip.driverIds) {
      const driver = await this.drivers.find(own, driverId);
      if (driver) drivers.push({ driverId, permits: driver.permits, busy: await this.engagements.busy(own, driverId) });
    }
    const facts: PlanFacts = {
      vehicle: { permits: vehicle?.permits ?? [], busy: vehicle ? await this.engagements.busy(own, vehicle.id) : [] },
      drivers,
      ride: ride.ride,
    };
    return { ok: true, facts } as const;
  }

  /** A draft without its hours has no drive yet; planning then says what is missing. */
  private async ride(own: Caller, { departAt, stops, gateIds, originCode, destinationCode }: Trip) {
    if (!departAt) return { ok: true, ride: standing } as const;
    const pickupPointIds = stops.flatMap(({ pickupPointId }) => (pickupPointId ? [pickupPointId] : []));
    return this.drives.along({ pickupPointIds, gateIds, departAt, originCode, destinationCode }, own);
  }
}
