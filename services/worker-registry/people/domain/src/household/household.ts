import { type Decision, type Fact, type HouseholdId, type Refusal, accept, refuse } from '@fangang/kernel';

/** 农户: unit of travelling together and of the grid group 责任小组 that answers for it. */
export interface Household {
  readonly householdId: HouseholdId;
  readonly state: 'NONE' | 'ACTIVE';
  readonly villageCode: string;
  /** Number in the village's own book, by which a sheet finds it again. */
  readonly householdNo: string;
  readonly group: string | null;
}
/** A household stands in the register. */
export interface HouseholdFormed extends Fact {
  readonly type: 'HouseholdFormed';
  readonly householdId: HouseholdId;
  readonly villageCode: string;
  /** Both stay in the house. */
  readonly householdNo: string;
  readonly group: string | null;
}
/** All that can become true of a household here. */
export type HouseholdFact = HouseholdFormed;

/** Nothing yet but an id. */
export const blankHousehold = (householdId: HouseholdId): Household => ({
  householdId,
  state: 'NONE',
  villageCode: '',
  householdNo: '',
  group: null,
});

/** The household after a fact. */
export const evolveHousehold = (_: Household, { householdId, villageCode, householdNo, group }: HouseholdFact): Household => ({
  householdId,
  state: 'ACTIVE',
  villageCode,
  householdNo,
  group,
});

/** A household of a village, under its number there. */
export const formHousehold = (
  { householdId, state }: Household,
  order: { readonly villageCode: string; readonly householdNo: string; readonly group: string | null },
): Decision<HouseholdFormed, Refusal<'INVALID_TRANSITION'>> =>
  state === 'NONE'
    ? accept({ type: 'HouseholdFormed', householdId, ...order })
    : refuse('INVALID_TRANSITION', { from: state, to: 'ACTIVE' });
