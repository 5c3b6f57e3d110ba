import { accept, areasOf, refuse, type Decision, type PickupPointId, type Refusal } from '@fangang/kernel';
import type { Place } from '../trip/travel-time';

/** 上车点: a place where people gather, in a division; without coordinates no travel time from it can be estimated. */
export interface PickupPoint extends Place {
  readonly id: PickupPointId;
  readonly divisionCode: string;
  readonly areas: readonly string[];
}
/** In house. */
export interface PickupPointRegistered {
  readonly type: 'PickupPointRegistered';
  readonly pickupPointId: PickupPointId;
  readonly displayName: string;
  readonly divisionCode: string;
  readonly lat: number | null;
  readonly lng: number | null;
}

export const blankPickupPoint = (id: PickupPointId): PickupPoint => ({
  id,
  displayName: '',
  divisionCode: '',
  lat: null,
  lng: null,
  areas: [],
});

/** Takes a place in, once. */
export const registerPickupPoint = (
  point: PickupPoint,
  input: Omit<PickupPointRegistered, 'type' | 'pickupPointId'>,
): Decision<PickupPointRegistered, Refusal<'INVALID_TRANSITION'>> =>
  point.displayName === ''
    ? accept({ type: 'PickupPointRegistered', pickupPointId: point.id, ...input })
    : refuse('INVALID_TRANSITION', { from: 'REGISTERED', to: 'REGISTERED' });

export const evolvePickupPoint = (point: PickupPoint, { displayName, divisionCode, lat, lng }: PickupPointRegistered): PickupPoint => ({
  ...point,
  displayName,
  divisionCode,
  lat,
  lng,
  areas: areasOf(divisionCode),
});
