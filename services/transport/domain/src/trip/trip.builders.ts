import {
  type CarrierId,
  type DeviceId,
  type DriverId,
  type EmployerId,
  type GateId,
  type HandoverId,
  type HouseholdId,
  type Id,
  type OpeningId,
  type PassId,
  type PlacementId,
  type PolicyId,
  type Prefix,
  type ScanId,
  type SiteId,
  type StopId,
  type TripId,
  type VehicleId,
  type WorkerId,
  day,
  instant,
} from '@fangang/kernel';
import type { Permit, PermitKind } from '../fleet/permit';
import { requiredDriverPermits, requiredVehiclePermits } from '../fleet/permit';
import type { Demand, Hold } from '../hold/hold';
import { blankItinerary } from '../itinerary/itinerary';
import type { DoorScan } from './boarding';
import { capacityOf, type CapacityRule } from './capacity.rules';
import { openCorridors } from './corridor.rules';
import type { DraftInput } from './draft';
import { evolve } from './evolve';
import type { HoursRule } from './hours.rules';
import type { PlanFacts, PlanRules } from './plan';
import type { SeatAssigned, SeatPencilled, WorkerBoarded } from './seat-facts';
import { defaultSeatMap } from './seat-map';
import type { Passenger } from './seats';
import { blankTrip, type Trip } from './trip';
import type { BoardingOpened, TripDeparted, TripDrafted, TripFact, TripPlanned } from './trip-facts';

const idOf = <P extends Prefix>(prefix: P, n: number) => `${prefix}_01E1${String(n).padStart(22, '0')}` as Id<P>;
export const tripId = (n = 1): TripId => idOf('trp', n);
export const placementId = (n: number): PlacementId => idOf('plc', n);
export const workerId = (n: number): WorkerId => idOf('wrk', n);
export const householdId = (n: number): HouseholdId => idOf('hh', n);
export const passId = (n: number): PassId => idOf('pas', n);
export const scanId = (n: number): ScanId => idOf('scn', n);
export const driverId = (n: number): DriverId => idOf('drv', n);
export const vehicleId = (n: number): VehicleId => idOf('veh', n);
export const policyId = (n: number): PolicyId => idOf('pol', n);
export const handoverId: HandoverId = idOf('hov', 1);
export const carrierId: CarrierId = idOf('car', 1);
export const deviceId: DeviceId = idOf('dev', 1);
export const stopId: StopId = idOf('stop', 1);
export const siteId: SiteId = idOf('site', 1);
export const gateId: GateId = idOf('gate', 1);
export const employerId: EmployerId = idOf('emp', 1);

/** 2020-02-20 at this hour and minute. */
export const clock = (hour: number, minute = 0) =>
  instant(`2020-02-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`);

export const halfFull: CapacityRule = { factorPercent: 50, reservedRows: 2, policyIds: [policyId(1), policyId(2)] };
export const coach = { vehicleId: vehicleId(1), carrierId, plate: '川O00001', map: defaultSeatMap(49) } as const;
export const stop = { stopId, pickupPointId: null, displayName: '示例村村口', gatherAt: clock(7, 30), areaCode: '990101101201' } as const;

export const aDraftInput = (over: Partial<DraftInput> = {}): DraftInput => ({
  tripNo: '990101-0220-01',
  originCode: '990101',
  destinationCode: '990201',
  organiserCode: '990101',
  departAt: clock(8),
  arriveBy: clock(12),
  stops: [stop],
  siteIds: [siteId],
  gateIds: [gateId],
  employerIds: [employerId],
  provinceCodes: ['99'],
  coach,
  driverIds: [driverId(1), driverId(2)],
  leaderId: null,
  rests: [],
  ...over,
});
export const drafted = (over: Partial<DraftInput> = {}, rule: CapacityRule = halfFull): TripDrafted => {
  const input = aDraftInput(over);
  return { type: 'TripDrafted', tripId: tripId(), details: { ...input, capacity: input.coach && capacityOf(input.coach.map, rule) } };
};
export const blank: Trip = blankTrip(tripId());
/** A trip that these facts made, from its draft. */
export const aTrip = (...facts: readonly TripFact[]): Trip => [drafted(), ...facts].reduce(evolve, blank);

const permits = (kinds: readonly PermitKind[]): readonly Permit[] =>
  kinds.map((kind) => ({ kind, number: `演示-${kind}`, validFrom: day('2019-06-01'), validTo: day('2020-06-01'), revoked: false }));
export const vehiclePermits = permits(requiredVehiclePermits);
export const driverPermits = permits(requiredDriverPermits);
export const hours: HoursRule = {
  continuous: { dayMinutes: 240, nightMinutes: 120, breakMinutes: 20 },
  second: { overKm: 400, overKmExpressway: 600, drivers: 2 },
};
export const rules = (over: Partial<PlanRules> = {}): PlanRules => ({
  capacity: halfFull,
  hours,
  corridor: openCorridors,
  approvals: ['ORIGIN_APPROVED', 'FILED'],
  estimateMayBeFiled: true,
  ...over,
});
export const facts = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  vehicle: { permits: vehiclePermits, busy: [] },
  drivers: [1, 2].map((n) => ({ driverId: driverId(n), permits: driverPermits, busy: [] })),
  ride: { minutes: 225, km: 300, estimates: [] },
  ...over,
});
export const planned = (over: Partial<TripPlanned> = {}): TripPlanned => {
  const { tripNo, originCode, destinationCode, organiserCode, stops, siteIds, provinceCodes, driverIds } = aDraftInput();
  const capacity = capacityOf(coach.map, halfFull);
  return {
    type: 'TripPlanned',
    tripId: tripId(),
    tripNo,
    departAt: clock(8),
    arriveBy: clock(12),
    scope: 'INTER_CITY',
    originCode,
    destinationCode,
    stops,
    siteIds,
    provinceCodes,
    passengerSeats: 49,
    allowed: 24,
    policyIds: capacity.policyIds,
    vehicleId: coach.vehicleId,
    plate: coach.plate,
    driverIds,
    carrierId,
    organiserCode,
    capacity,
    rideMinutes: 225,
    km: 300,
    estimates: [],
    estimateMayBeFiled: true,
    approvals: ['ORIGIN_APPROVED', 'FILED'],
    uncheckedRules: ['CONTINUOUS_NIGHT', '24H', '7D', 'CURFEW'],
    ...over,
  };
};

/** Person n with epoch 1 on this seat. */
const seat = (n: number, seatNo: number, holdVersion: number) => ({
  tripId: tripId(),
  placementId: placementId(n),
  workerId: workerId(n),
  epoch: 1,
  holdVersion,
  seatNo,
  stopId,
  gatherAt: clock(7, 30),
  arriveBy: clock(12),
});
export const pencilled = (n: number, seatNo: number): SeatPencilled => ({ type: 'SeatPencilled', ...seat(n, seatNo, 1) });
export const assigned = (n: number, seatNo: number, holdVersion = 1): SeatAssigned => ({
  type: 'SeatAssigned',
  ...seat(n, seatNo, holdVersion),
});
export const opened: BoardingOpened = { type: 'BoardingOpened', tripId: tripId(), at: clock(7, 30) };
export const approved: readonly TripFact[] = [
  { type: 'TripOriginApproved', tripId: tripId(), at: clock(6) },
  { type: 'TripFiled', tripId: tripId(), at: clock(6, 30), filingNo: '备-001' },
];
export const boarded = (n: number, seatNo: number): WorkerBoarded => ({
  type: 'WorkerBoarded',
  tripId: tripId(),
  placementId: placementId(n),
  workerId: workerId(n),
  epoch: 1,
  seatNo,
  scanId: scanId(n),
  at: clock(7, 40),
  passId: passId(n),
});
export const departed = (count: number): TripDeparted => ({
  type: 'TripDeparted',
  tripId: tripId(),
  at: clock(8),
  boarded: count,
  flags: [],
});

export const demand = (n = 1): Demand => ({
  householdId: householdId(n),
  openingId: idOf('opn', 1) satisfies OpeningId,
  siteId,
  employerId,
  originVillageCode: '990101101201',
  destinationCode: '990201',
  gateId,
  readyFrom: day('2020-02-20'),
  arriveBy: day('2020-02-29'),
  priorityRank: 5,
});
export const waiting = (n: number, over: Partial<Hold> = {}): Hold => ({
  placementId: placementId(n),
  workerId: workerId(n),
  epoch: 1,
  holdVersion: 0,
  state: 'WAITING',
  live: false,
  tripId: null,
  seatNo: null,
  demand: demand(n),
  ...over,
});
export const passenger = (n: number, over: Partial<Passenger> = {}): Passenger => ({
  hold: waiting(n),
  itinerary: blankItinerary(workerId(n)),
  onHealthHold: false,
  ...over,
});
export const doorScan = (n: number, seatNo: number, over: Partial<DoorScan> = {}): DoorScan => ({
  scanId: scanId(n),
  deviceId,
  passId: passId(n),
  placementId: placementId(n),
  workerId: workerId(n),
  epoch: 1,
  seatNo,
  at: clock(7, 40),
  ...over,
});
