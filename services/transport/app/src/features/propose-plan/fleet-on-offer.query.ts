import type { Instant, VehicleId } from '@fangang/kernel';
import { dayOf, type DriverId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import {
  type Busy,
  capacityOf,
  type CapacityRule,
  type OfferedDriver,
  type OfferedVehicle,
  type Trip,
  tripSpan,
} from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { DriverStore } from '../../state/driver.store';
import { EngagementStore } from '../../state/engagement.store';
import { TripStore } from '../../state/trip.store';
import { VehicleStore } from '../../state/vehicle.store';

export interface FleetWanted {
  readonly vehicleIds?: readonly VehicleId[] | undefined;
  readonly driverIds?: readonly DriverId[] | undefined;
  readonly departAt: Instant;
}

/** Vehicles and drivers in reach with all that may stand in the way: planned trips, and drafts of the day that already count on them. */
@Injectable()
export class FleetOnOfferQuery {
  constructor(
    private readonly vehicles: VehicleStore,
    private readonly drivers: DriverStore,
    private readonly engagements: EngagementStore,
    private readonly trips: TripStore,
  ) {}

  async of(reader: Reader, { vehicleIds, driverIds, departAt }: FleetWanted, rule: CapacityRule) {
    const vehicles = vehicleIds ? await this.vehicles.among(reader, vehicleIds) : await this.vehicles.all(reader);
    const drivers = driverIds ? await this.drivers.among(reader, driverIds) : await this.drivers.all(reader);
    const drafts = await this.trips.draftsOn(dayOf(departAt));
    const engaged = await this.engagements.busyOf([...vehicles.map(({ id }) => id), ...drivers.map(({ id }) => id)]);
    const busy = (id: VehicleId | DriverId): readonly Busy[] => [
      ...(engaged.get(id) ?? []),
      ...drafts.flatMap((draft) => countsOn(draft, id)),
    ];
    return {
      vehicles: vehicles.flatMap(({ id, status, carrierId, map, permits }): readonly OfferedVehicle[] =>
        status === 'ACTIVE' && carrierId
          ? [{ vehicleId: id, carrierId, permits, busy: busy(id), allowed: capacityOf(map, rule).allowed }]
          : [],
      ),
      drivers: drivers.flatMap(({ id, status, carrierId, permits }): readonly OfferedDriver[] =>
        status === 'ACTIVE' && carrierId ? [{ driverId: id, carrierId, permits, busy: busy(id) }] : [],
      ),
    };
  }
}

const countsOn = (draft: Trip, id: VehicleId | DriverId): readonly Busy[] => {
  const span = tripSpan(draft);
  const counts = draft.coach?.vehicleId === id || draft.driverIds.some((driverId) => driverId === id);
  return span && counts ? [{ tripId: draft.id, tripNo: draft.tripNo, ...span }] : [];
};
