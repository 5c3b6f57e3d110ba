import { accept, areasOf, refuse, type CarrierId, type Decision, type DriverId, type Refusal } from '@fangang/kernel';
import type { Carrier } from './carrier';
import type { Permit } from './permit';

/** 驾驶员. Name and phone come sealed and are never read here. UNAVAILABLE and RETIRED are seams: nothing leads there yet. */
export interface Driver {
  readonly id: DriverId;
  readonly status: 'UNREGISTERED' | 'ACTIVE' | 'UNAVAILABLE' | 'RETIRED';
  readonly carrierId: CarrierId | null;
  readonly sealedName: string;
  readonly sealedPhone: string;
  readonly permits: readonly Permit[];
  readonly areas: readonly string[];
}
export interface DriverInput {
  readonly sealedName: string;
  readonly sealedPhone: string;
  readonly permits: readonly Permit[];
  readonly divisionCode: string;
}
/** In house. */
export interface DriverRegistered extends DriverInput {
  readonly type: 'DriverRegistered';
  readonly driverId: DriverId;
  readonly carrierId: CarrierId;
}
/** In house. */
export interface DriverPermitsRenewed {
  readonly type: 'DriverPermitsRenewed';
  readonly driverId: DriverId;
  readonly permits: readonly Permit[];
}
export type DriverFact = DriverRegistered | DriverPermitsRenewed;

export const blankDriver = (id: DriverId): Driver => ({
  id,
  status: 'UNREGISTERED',
  carrierId: null,
  sealedName: '',
  sealedPhone: '',
  permits: [],
  areas: [],
});

export const registerDriver = (
  driver: Driver,
  carrier: Pick<Carrier, 'id' | 'status'>,
  input: DriverInput,
): Decision<DriverRegistered, Refusal<'INVALID_TRANSITION' | 'CARRIER_SUSPENDED'>> => {
  if (driver.status !== 'UNREGISTERED') return refuse('INVALID_TRANSITION', { from: driver.status, to: 'ACTIVE' });
  if (carrier.status !== 'ACTIVE') return refuse('CARRIER_SUSPENDED');
  return accept({ type: 'DriverRegistered', driverId: driver.id, carrierId: carrier.id, ...input });
};

/** The driver's permits as a whole, as they now stand. */
export const renewDriverPermits = (
  driver: Driver,
  permits: readonly Permit[],
): Decision<DriverPermitsRenewed, Refusal<'INVALID_TRANSITION'>> =>
  driver.status === 'ACTIVE'
    ? accept({ type: 'DriverPermitsRenewed', driverId: driver.id, permits })
    : refuse('INVALID_TRANSITION', { from: driver.status, to: 'ACTIVE' });

export const evolveDriver = (driver: Driver, fact: DriverFact): Driver => {
  if (fact.type === 'DriverPermitsRenewed') return { ...driver, permits: fact.permits };
  const { carrierId, sealedName, sealedPhone, permits, divisionCode } = fact;
  return { ...driver, status: 'ACTIVE', carrierId, sealedName, sealedPhone, permits, areas: areasOf(divisionCode) };
};
