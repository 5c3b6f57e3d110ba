import {
  accept,
  refuse,
  type Decision,
  type Instant,
  type Refusal,
  type TripId,
  type VehicleId,
  type VehiclePassId,
} from '@fangang/kernel';
import { isReadyToBoard } from '../trip/approvals';
import type { Trip } from '../trip/trip';
import type { PassWindow } from './pass-window.rules';

/** 农民工返岗包车通行证: the signed paper of the coach. UNSIGNED is its blank. */
export interface VehiclePass {
  readonly id: VehiclePassId;
  readonly status: 'UNSIGNED' | 'ISSUED' | 'REVOKED';
  readonly rid: string;
  readonly keyId: string;
  readonly text: string;
  readonly tripId: TripId | null;
  readonly vehicleId: VehicleId | null;
  readonly plate: string;
  readonly notBefore: Instant | null;
  readonly expires: Instant | null;
  readonly areas: readonly string[];
}
/** More than the event says: rid, text, plate, areas. */
export interface VehiclePassIssued extends PassWindow {
  readonly type: 'VehiclePassIssued';
  readonly vehiclePassId: VehiclePassId;
  readonly tripId: TripId;
  readonly vehicleId: VehicleId;
  readonly plate: string;
  readonly rid: string;
  readonly keyId: string;
  readonly text: string;
  readonly areas: readonly string[];
}
export interface VehiclePassRevoked {
  readonly type: 'VehiclePassRevoked';
  readonly vehiclePassId: VehiclePassId;
  readonly tripId: TripId;
  readonly vehicleId: VehicleId;
  readonly reasonCode: string;
}
export type VehiclePassFact = VehiclePassIssued | VehiclePassRevoked;

export const blankVehiclePass = (id: VehiclePassId): VehiclePass => ({
  id,
  status: 'UNSIGNED',
  rid: '',
  keyId: '',
  text: '',
  tripId: null,
  vehicleId: null,
  plate: '',
  notBefore: null,
  expires: null,
  areas: [],
});

/** What was signed before the unit opened. */
export interface SignedVehiclePass extends PassWindow {
  readonly rid: string;
  readonly keyId: string;
  readonly text: string;
  readonly plate: string;
}

/** Issues the coach's paper once every listed approval is there; one signed for another coach is refused `STALE_VERSION`. */
export const issueVehiclePass = (
  pass: VehiclePass,
  trip: Trip,
  signed: SignedVehiclePass,
): Decision<VehiclePassIssued, Refusal<'INVALID_TRANSITION' | 'STALE_VERSION'>> => {
  if (pass.status !== 'UNSIGNED' || !isReadyToBoard(trip) || !trip.coach)
    return refuse('INVALID_TRANSITION', { from: trip.status, to: 'ISSUED' });
  if (signed.plate !== trip.coach.plate) return refuse('STALE_VERSION');
  return accept({
    type: 'VehiclePassIssued',
    vehiclePassId: pass.id,
    tripId: trip.id,
    vehicleId: trip.coach.vehicleId,
    ...signed,
    areas: trip.areas,
  });
};

export const revokeVehiclePass = (pass: VehiclePass, reasonCode: string): Decision<VehiclePassRevoked, Refusal<'INVALID_TRANSITION'>> =>
  pass.status === 'ISSUED' && pass.tripId && pass.vehicleId
    ? accept({ type: 'VehiclePassRevoked', vehiclePassId: pass.id, tripId: pass.tripId, vehicleId: pass.vehicleId, reasonCode })
    : refuse('INVALID_TRANSITION', { from: pass.status, to: 'REVOKED' });

export const evolveVehiclePass = (pass: VehiclePass, fact: VehiclePassFact): VehiclePass => {
  if (fact.type === 'VehiclePassRevoked') return { ...pass, status: 'REVOKED' };
  const { tripId, vehicleId, plate, rid, keyId, text, notBefore, expires, areas } = fact;
  return { ...pass, status: 'ISSUED', tripId, vehicleId, plate, rid, keyId, text, notBefore, expires, areas };
};
