import { accept, refuse, type Decision, type DriverId, type Instant, type Refusal, type TripId } from '@fangang/kernel';
import { permitRefusal, requiredDriverPermits, requiredVehiclePermits, type Permit } from '../fleet/permit';
import { overlaps } from '../itinerary/itinerary';
import { listedSteps } from './approvals';
import { capacityOf, type CapacityRule } from './capacity.rules';
import { corridorBlock, type CorridorRule } from './corridor.rules';
import { crewRefusal, hoursRefusal, uncheckedRules, type HoursRule } from './hours.rules';
import { inkPencilledSeats, overfull, type TripFull } from './seats';
import type { Ride } from './travel-time';
import { type Coach, type Trip } from './trip';
import type { SeatAssigned } from './seat-facts';
import type { TripPlanned } from './trip-facts';

/** The rows in force at planned departure. */
export interface PlanRules {
  readonly capacity: CapacityRule;
  readonly hours: HoursRule;
  readonly corridor: CorridorRule;
  /** Row `trip.approvals` for the trip's scope. */
  readonly approvals: readonly string[];
  /** Row `trip.estimate`: may a trip with an estimated travel time be filed? */
  readonly estimateMayBeFiled: boolean;
}

/** Another trip, or a time out of service, that takes a vehicle or driver. `tripNo` is what the refusal shows. */
export interface Busy {
  readonly tripId: TripId | null;
  readonly tripNo: string;
  readonly from: Instant;
  readonly to: Instant;
}
export interface PlannedVehicle {
  readonly permits: readonly Permit[];
  readonly busy: readonly Busy[];
}
export interface PlannedDriver extends PlannedVehicle {
  readonly driverId: DriverId;
}
/** What the plan is checked against. */
export interface PlanFacts {
  readonly vehicle: PlannedVehicle;
  /** One for each of the trip's drivers. */
  readonly drivers: readonly PlannedDriver[];
  readonly ride: Ride;
}

export type CannotPlan =
  | Refusal<
      | 'INVALID_TRANSITION'
      | 'TRIP_INCOMPLETE'
      | 'SECOND_DRIVER_NEEDED'
      | 'PERMIT_EXPIRED'
      | 'VEHICLE_BUSY'
      | 'DRIVER_BUSY'
      | 'DRIVER_HOURS'
      | 'CORRIDOR_BLOCKED'
    >
  | TripFull;

interface Complete {
  readonly departAt: Instant;
  readonly arriveBy: Instant;
  readonly coach: Coach;
}

/** From first gathering to planned arrival: what vehicle, drivers and permits must cover. */
export const tripSpan = (trip: Trip): { readonly from: Instant; readonly to: Instant } | undefined => {
  const from = trip.stops[0]?.gatherAt ?? trip.departAt;
  return from && trip.arriveBy ? { from, to: trip.arriveBy } : undefined;
};

/** Fields that a plan needs and this draft lacks; an arrival that the drive cannot reach counts as missing, so does a stop after departure. */
const missing = (trip: Trip, { ride, drivers }: PlanFacts): readonly string[] => {
  const { departAt, arriveBy, stops } = trip;
  const tooEarly = departAt && arriveBy && Date.parse(arriveBy) - Date.parse(departAt) < ride.minutes * 60_000;
  return Object.entries({
    departAt: departAt === null,
    arriveBy: arriveBy === null || tooEarly,
    coach: trip.coach === null,
    driverIds: trip.driverIds.length === 0 || trip.driverIds.some((id) => !drivers.some(({ driverId }) => driverId === id)),
    stops: stops.length === 0 || (departAt !== null && stops.some(({ gatherAt }) => gatherAt > departAt)),
    siteIds: trip.siteIds.length === 0,
    originCode: trip.originCode === '',
    destinationCode: trip.destinationCode === '',
    organiserCode: trip.organiserCode === '',
  }).flatMap(([field, lacks]) => (lacks ? [field] : []));
};

const guard = (
  trip: Trip,
  facts: PlanFacts,
  rules: PlanRules,
  span: { readonly from: Instant; readonly to: Instant },
): CannotPlan | undefined => {
  const { ride, vehicle, drivers } = facts;
  const drive = { rideMinutes: ride.minutes, km: ride.km, drivers: trip.driverIds.length, rests: trip.rests };
  const crew = crewRefusal(drive, rules.hours);
  if (crew) return crew;
  const expired =
    permitRefusal(vehicle.permits, requiredVehiclePermits, span) ??
    drivers.map(({ permits }) => permitRefusal(permits, requiredDriverPermits, span)).find((refusal) => refusal !== undefined);
  if (expired) return expired;
  const other = ({ busy }: PlannedVehicle) => busy.find((one) => one.tripId !== trip.id && overlaps(one, span));
  const vehicleBusy = other(vehicle);
  if (vehicleBusy) return refuse('VEHICLE_BUSY', { plate: trip.coach?.plate ?? '', trip: vehicleBusy.tripNo }).refusal;
  for (const driver of drivers) {
    const driverBusy = other(driver);
    if (driverBusy) return refuse('DRIVER_BUSY', { driver: driver.driverId, trip: driverBusy.tripNo }).refusal;
  }
  const hours = hoursRefusal(drive, rules.hours, trip.driverIds[0] ?? '');
  if (hours) return hours;
  const block = corridorBlock(
    rules.corridor,
    trip.originCode,
    trip.destinationCode,
    trip.stops.map(({ areaCode }) => areaCode),
  );
  return block && refuse('CORRIDOR_BLOCKED', { from: trip.originCode, to: trip.destinationCode, rule: block }).refusal;
};

/** DRAFT → PLANNED 已排定 with every guard; each pencilled seat becomes an assigned one. A reopened trip comes back the same way and keeps its seats. */
export const planTrip = (draft: Trip, facts: PlanFacts, rules: PlanRules): Decision<TripPlanned | SeatAssigned, CannotPlan> => {
  if (draft.status !== 'DRAFT') return refuse('INVALID_TRANSITION', { from: draft.status, to: 'PLANNED' });
  const fields = missing(draft, facts);
  const span = tripSpan(draft);
  const { departAt, arriveBy, coach } = draft as Trip & Complete;
  if (fields.length > 0 || !span) return refuse('TRIP_INCOMPLETE', { fields: fields.join(' ') });
  const refusal = guard(draft, facts, rules, span);
  if (refusal) return { ok: false, refusal };
  const capacity = capacityOf(coach.map, rules.capacity);
  const full = overfull({ ...draft, capacity });
  if (full) return { ok: false, refusal: full };
  const { id: tripId, tripNo, scope, originCode, destinationCode, stops, siteIds, provinceCodes, driverIds, organiserCode } = draft;
  const planned: TripPlanned = {
    type: 'TripPlanned',
    tripId,
    tripNo,
    departAt,
    arriveBy,
    scope,
    originCode,
    destinationCode,
    stops,
    siteIds,
    provinceCodes,
    passengerSeats: capacity.passengerSeats,
    allowed: capacity.allowed,
    policyIds: capacity.policyIds,
    vehicleId: coach.vehicleId,
    plate: coach.plate,
    driverIds,
    carrierId: coach.carrierId,
    organiserCode,
    capacity,
    rideMinutes: facts.ride.minutes,
    km: facts.ride.km,
    estimates: facts.ride.estimates,
    estimateMayBeFiled: rules.estimateMayBeFiled,
    approvals: listedSteps(rules.approvals),
    uncheckedRules,
  };
  return accept<TripPlanned | SeatAssigned>(planned, ...inkPencilledSeats(draft));
};
