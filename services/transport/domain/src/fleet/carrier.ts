import { readCreditCode } from '@fangang/codes';
import { accept, areasOf, refuse, type CarrierId, type Decision, type Refusal } from '@fangang/kernel';

/** 承运企业: runs vehicles and drivers. */
export interface Carrier {
  readonly id: CarrierId;
  readonly status: 'UNREGISTERED' | 'ACTIVE' | 'SUSPENDED';
  readonly displayName: string;
  readonly creditCode: string;
  readonly divisionCode: string;
  readonly areas: readonly string[];
}
/** In house. */
export interface CarrierRegistered {
  readonly type: 'CarrierRegistered';
  readonly carrierId: CarrierId;
  readonly displayName: string;
  readonly creditCode: string;
  readonly divisionCode: string;
}
/** In house. */
export interface CarrierSuspended {
  readonly type: 'CarrierSuspended';
  readonly carrierId: CarrierId;
}
export type CarrierFact = CarrierRegistered | CarrierSuspended;

export const blankCarrier = (id: CarrierId): Carrier => ({
  id,
  status: 'UNREGISTERED',
  displayName: '',
  creditCode: '',
  divisionCode: '',
  areas: [],
});

/** Takes a carrier in under its credit code (GB 32100). That no other carries the code is the index's business. */
export const registerCarrier = (
  carrier: Carrier,
  input: { readonly displayName: string; readonly creditCode: string; readonly divisionCode: string },
  context: { readonly demo: boolean },
): Decision<CarrierRegistered, Refusal<'INVALID_TRANSITION' | 'CREDIT_CODE_FORMAT' | 'CREDIT_CODE_CHECKSUM' | 'CREDIT_CODE_DEMO_ONLY'>> => {
  if (carrier.status !== 'UNREGISTERED') return refuse('INVALID_TRANSITION', { from: carrier.status, to: 'ACTIVE' });
  const read = readCreditCode(input.creditCode, context);
  return read.ok ? accept({ type: 'CarrierRegistered', carrierId: carrier.id, ...input, creditCode: read.value.code }) : read;
};

/** No new vehicle of a suspended carrier; its trips are a person's business. */
export const suspendCarrier = (carrier: Carrier): Decision<CarrierSuspended, Refusal<'INVALID_TRANSITION'>> =>
  carrier.status === 'ACTIVE'
    ? accept({ type: 'CarrierSuspended', carrierId: carrier.id })
    : refuse('INVALID_TRANSITION', { from: carrier.status, to: 'SUSPENDED' });

export const evolveCarrier = (carrier: Carrier, fact: CarrierFact): Carrier => {
  if (fact.type === 'CarrierSuspended') return { ...carrier, status: 'SUSPENDED' };
  const { displayName, creditCode, divisionCode } = fact;
  return { ...carrier, status: 'ACTIVE', displayName, creditCode, divisionCode, areas: areasOf(divisionCode) };
};
