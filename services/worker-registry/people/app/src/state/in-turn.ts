import type { Decision, Fact, Instant, Refusal } from '@fangang/kernel';

type Step<S, F, R extends Refusal> = (state: S, now: Instant) => Decision<F, R>;

/** Several decisions on one aggregate in one write: each sees what the ones before it made of the state; the first "no" stops all. */
export const inTurn =
  <S, F extends Fact, R extends Refusal>(
    evolve: (state: S, fact: F) => S,
    first: Step<S, F, R>,
    ...more: readonly Step<S, F, R>[]
  ): Step<S, F, R> =>
  (state, now) => {
    const decision = first(state, now);
    if (!decision.ok) return decision;
    const facts: [F, ...F[]] = [...decision.facts];
    for (const step of more) {
      const next = step(facts.reduce(evolve, state), now);
      if (!next.ok) return next;
      facts.push(...next.facts);
    }
    return { ok: true, facts };
  };
