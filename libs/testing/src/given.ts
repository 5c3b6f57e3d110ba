import { deepStrictEqual } from 'node:assert';
import type { Decision, Fact, Refusal } from '@fangang/kernel';

/** What may be asked of a decision: the facts it gave, or the reason it refused. */
export interface Decided<S, F> {
  /** The decision gave exactly these facts, in this order. */
  then(...facts: readonly F[]): void;
  /** The decision gave facts of these types, in this order; for facts whose figures another test states. */
  thenTypes(...types: readonly string[]): void;
  /** The decision was refused with this code and exactly these params. */
  thenRefused(code: string, params?: Refusal['params']): void;
  /** What `read` finds in the state after the decision; fails when it was refused. */
  thenState<T>(read: (state: S) => T, expected: T): void;
}

/** A state that facts have made, ready to be asked for a decision. */
export interface Given<S, F> {
  when(decide: (state: S) => Decision<F>): Decided<S, F>;
}

/**
 * The story of one decision: a blank state, the facts so far, the decision, what it answers (house style 6.2).
 * Pure but for the assertion error: no engine, no clock, no framework.
 * @throws AssertionError when the answer is another one
 */
export const given = <S, F extends Fact>(evolve: (state: S, fact: F) => S, blank: S, ...facts: readonly F[]): Given<S, F> => ({
  when: (decide) => {
    const state = facts.reduce(evolve, blank);
    const decision = decide(state);
    const accepted = (): readonly F[] => {
      if (!decision.ok) throw new Error(`refused ${decision.refusal.code} ${JSON.stringify(decision.refusal.params)}, expected facts`);
      return decision.facts;
    };
    return {
      then: (...expected) => deepStrictEqual(decision, { ok: true, facts: expected }),
      thenTypes: (...types) =>
        deepStrictEqual(
          accepted().map(({ type }) => type),
          types,
        ),
      thenRefused: (code, params = {}) => deepStrictEqual(decision, { ok: false, refusal: { code, params } }),
      thenState: (read, expected) => deepStrictEqual(read(accepted().reduce(evolve, state)), expected),
    };
  },
});
