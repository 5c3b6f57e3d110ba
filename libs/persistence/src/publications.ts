import type { EventContract } from '@fangang/contracts';
import type { Fact } from '@fangang/kernel';

/** How one kind of fact leaves the house: as an event, or not at all. */
export type Publication<F> = { readonly contract: EventContract; readonly data: (fact: F) => unknown } | 'inHouse';

/** One row per fact of an aggregate; a new fact without a row does not compile. */
export type Publications<F extends Fact> = { readonly [T in F['type']]: Publication<Extract<F, { readonly type: T }>> };

/** For a fact that stays inside its service. */
export const inHouse = 'inHouse' as const;

/**
 * The fact said as this event: cut down to the contract's fields, or reshaped by `data` where names differ.
 * A spelling that differs from the contract, or a missing field, does not compile.
 */
export function said<T extends string, D>(
  contract: EventContract<T, D>,
): { contract: EventContract; data: (fact: D & { type: T }) => unknown };
export function said<F, T extends string, D>(
  contract: EventContract<T, D>,
  data: (fact: F) => D,
): { contract: EventContract; data: (fact: F) => unknown };
export function said(contract: EventContract, data?: (fact: unknown) => unknown) {
  return { contract, data: data ?? ((fact: unknown) => fact) };
}
