import type { CarrierId, DriverId, Instant, VehicleId } from '@fangang/kernel';
import { permitRefusal, requiredDriverPermits, requiredVehiclePermits, type Permit, type PermitKind } from '../fleet/permit';
import { overlaps } from '../itinerary/itinerary';
import type { Busy } from '../trip/plan';
import { packCoaches, type Packing, type Rider } from './packing';

/** A vehicle or driver on offer, with everything that may stand in the way. */
interface OnOffer {
  readonly carrierId: CarrierId;
  readonly permits: readonly Permit[];
  readonly busy: readonly Busy[];
}
export interface OfferedVehicle extends OnOffer {
  readonly vehicleId: VehicleId;
  /** 可载 under the rule in force at departure. */
  readonly allowed: number;
}
export interface OfferedDriver extends OnOffer {
  readonly driverId: DriverId;
}
export interface FleetPlan {
  readonly coaches: readonly {
    readonly vehicleId: VehicleId;
    readonly driverIds: readonly DriverId[];
    readonly riders: readonly Rider[];
  }[];
  readonly unseated: Packing['unseated'];
}

const isFree = (
  { permits, busy }: OnOffer,
  required: readonly PermitKind[],
  span: { readonly from: Instant; readonly to: Instant },
): boolean => !permitRefusal(permits, required, span) && !busy.some((one) => overlaps(one, span));

/**
 * Coaches and crews for one group and one span: only vehicles and drivers whose permits cover it and who are free, drivers of the
 * vehicle's own carrier, the largest coaches first. What it proposes is checked again when each trip is planned.
 */
export const chooseFleet = (
  riders: readonly Rider[],
  vehicles: readonly OfferedVehicle[],
  drivers: readonly OfferedDriver[],
  crew: number,
  span: { readonly from: Instant; readonly to: Instant },
): FleetPlan => {
  const free = drivers.filter((driver) => isFree(driver, requiredDriverPermits, span)).sort((a, b) => (a.driverId < b.driverId ? -1 : 1));
  const used = new Set<DriverId>();
  const crews = new Map<string, readonly DriverId[]>();
  const rooms = vehicles
    .filter((vehicle) => isFree(vehicle, requiredVehiclePermits, span))
    .sort((a, b) => b.allowed - a.allowed || (a.vehicleId < b.vehicleId ? -1 : 1))
    .flatMap(({ vehicleId, carrierId, allowed }) => {
      const own = free.filter((driver) => driver.carrierId === carrierId && !used.has(driver.driverId)).slice(0, crew);
      if (own.length < crew) return [];
      const driverIds = own.map(({ driverId }) => driverId);
      driverIds.forEach((id) => used.add(id));
      crews.set(vehicleId, driverIds);
      return [{ key: vehicleId, allowed }];
    });
  const { coaches, unseated } = packCoaches(riders, rooms);
  return {
    unseated,
    coaches: coaches.map((coach) => ({ vehicleId: coach.key as VehicleId, driverIds: crews.get(coach.key) ?? [], riders: coach.riders })),
  };
};
