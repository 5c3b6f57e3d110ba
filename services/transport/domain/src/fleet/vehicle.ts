import { plateKey, readPlate } from '@fangang/codes';
import { accept, areasOf, refuse, type CarrierId, type Decision, type Refusal, type VehicleId } from '@fangang/kernel';
import { defaultSeatMap, seatCount, type SeatMap } from '../trip/seat-map';
import type { Carrier } from './carrier';
import type { Permit } from './permit';

/** 车辆 with its dated permits. RETIRED and UNAVAILABLE are seams: nothing leads there yet. */
export interface Vehicle {
  readonly id: VehicleId;
  readonly status: 'UNREGISTERED' | 'ACTIVE' | 'UNAVAILABLE' | 'RETIRED';
  readonly carrierId: CarrierId | null;
  readonly plate: string;
  readonly plateColour: string;
  /** Plate and colour: one vehicle, whatever was typed. */
  readonly plateKey: string;
  /** 核载, as the licence says. */
  readonly licensedSeats: number;
  readonly map: SeatMap;
  readonly permits: readonly Permit[];
  readonly areas: readonly string[];
}

/** What the form or sheet brings; without rows the default map 2 + 2 with a rear row of five. */
export interface VehicleInput {
  readonly plate: string;
  readonly plateColour: string;
  readonly licensedSeats: number;
  /** 客座: without drivers. */
  readonly passengerSeats: number;
  readonly rows?: readonly number[];
  readonly permits: readonly Permit[];
  readonly divisionCode: string;
}
/** In house. */
export interface VehicleRegistered {
  readonly type: 'VehicleRegistered';
  readonly vehicleId: VehicleId;
  readonly carrierId: CarrierId;
  readonly plate: string;
  readonly plateColour: string;
  readonly licensedSeats: number;
  readonly map: SeatMap;
  readonly permits: readonly Permit[];
  readonly divisionCode: string;
}
/** In house. */
export interface VehiclePermitsRenewed {
  readonly type: 'VehiclePermitsRenewed';
  readonly vehicleId: VehicleId;
  readonly permits: readonly Permit[];
}
export type VehicleFact = VehicleRegistered | VehiclePermitsRenewed;

export const blankVehicle = (id: VehicleId): Vehicle => ({
  id,
  status: 'UNREGISTERED',
  carrierId: null,
  plate: '',
  plateColour: '',
  plateKey: '',
  licensedSeats: 0,
  map: { rows: [] },
  permits: [],
  areas: [],
});

const seatsMax = 80;

/** Takes a vehicle in. That no other carries the plate key is the index's business (`PLATE_TAKEN`). */
export const registerVehicle = (
  vehicle: Vehicle,
  carrier: Pick<Carrier, 'id' | 'status'>,
  input: VehicleInput,
  context: { readonly demo: boolean },
): Decision<VehicleRegistered, Refusal<'INVALID_TRANSITION' | 'CARRIER_SUSPENDED' | 'PLATE_FORMAT' | 'VALUE_RANGE'>> => {
  if (vehicle.status !== 'UNREGISTERED') return refuse('INVALID_TRANSITION', { from: vehicle.status, to: 'ACTIVE' });
  if (carrier.status !== 'ACTIVE') return refuse('CARRIER_SUSPENDED');
  const plate = readPlate(input.plate, context);
  if (!plate.ok) return plate;
  const { plateColour, licensedSeats, passengerSeats, permits, divisionCode } = input;
  const map = input.rows ? { rows: input.rows } : defaultSeatMap(passengerSeats);
  if (!Number.isInteger(passengerSeats) || passengerSeats < 1 || passengerSeats > Math.min(seatsMax, licensedSeats)) {
    return refuse('VALUE_RANGE', { field: 'passengerSeats', min: 1, max: Math.min(seatsMax, licensedSeats) });
  }
  if (seatCount(map) !== passengerSeats) return refuse('VALUE_RANGE', { field: 'rows', min: passengerSeats, max: passengerSeats });
  return accept({
    type: 'VehicleRegistered',
    vehicleId: vehicle.id,
    carrierId: carrier.id,
    plate: plate.value.number,
    plateColour,
    licensedSeats,
    map,
    permits,
    divisionCode,
  });
};

/** The vehicle's permits as a whole, as they now stand. */
export const renewVehiclePermits = (
  vehicle: Vehicle,
  permits: readonly Permit[],
): Decision<VehiclePermitsRenewed, Refusal<'INVALID_TRANSITION'>> =>
  vehicle.status === 'ACTIVE'
    ? accept({ type: 'VehiclePermitsRenewed', vehicleId: vehicle.id, permits })
    : refuse('INVALID_TRANSITION', { from: vehicle.status, to: 'ACTIVE' });

export const evolveVehicle = (vehicle: Vehicle, fact: VehicleFact): Vehicle => {
  if (fact.type === 'VehiclePermitsRenewed') return { ...vehicle, permits: fact.permits };
  const { carrierId, plate, plateColour, licensedSeats, map, permits, divisionCode } = fact;
  return {
    ...vehicle,
    status: 'ACTIVE',
    carrierId,
    plate,
    plateColour,
    plateKey: plateKey({ number: plate, kind: 'ORDINARY' }, plateColour),
    licensedSeats,
    map,
    permits,
    areas: areasOf(divisionCode),
  };
};
