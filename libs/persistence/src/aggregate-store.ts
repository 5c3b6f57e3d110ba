import type { Decision, Fact, Instant, Refusal } from '@fangang/kernel';
import type { Caller } from './caller';
import { NotFound, StaleWrite } from './errors';
import type { Publications } from './publications';
import { timerChanges, type Timers } from './timers';

/** `rev` counts writes (optimistic lock; 0 = not stored yet); `version` counts published events. */
export interface Kept<S> {
  readonly state: S;
  readonly rev: number;
  readonly version: number;
}

export interface AggregateRules<I extends string, S, F extends Fact> {
  /** As it stands in messages and queue keys: `Trip`. */
  readonly name: string;
  readonly evolve: (state: S, fact: F) => S;
  readonly publications: Publications<F>;
  /** Where a new one starts. */
  readonly blank: (id: I) => S;
  readonly timers?: Timers<S>;
}

/** Load, decide, save, tell: the only way in which an aggregate changes. */
export abstract class AggregateStore<I extends string, S, F extends Fact> {
  protected constructor(private readonly rules: AggregateRules<I, S, F>) {}

  /** Reads inside `caller.unit`; null when absent or outside `caller.scope`. */
  protected abstract load(caller: Caller, id: I): Promise<Kept<S> | null>;
  /** Writes inside `caller.unit`: an insert when `before.rev` is 0, else on condition of `before.rev` (see `one`). */
  protected abstract save(caller: Caller, id: I, before: Kept<S>, after: Kept<S>, facts: readonly F[]): Promise<void>;

  /** The state now, inside the unit. @throws NotFound absent or out of scope */
  async get(caller: Caller, id: I): Promise<S> {
    const kept = await this.load(caller, id);
    if (!kept) throw new NotFound(this.rules.name, id);
    return kept.state;
  }

  /** The state now, or null. */
  async find(caller: Caller, id: I): Promise<S | null> {
    return (await this.load(caller, id))?.state ?? null;
  }

  /** Loads, decides, saves, queues the news; `now` is business time. @throws NotFound absent or out of scope: the two look alike */
  async change<G extends F, R extends Refusal>(
    caller: Caller,
    id: I,
    decide: (state: S, now: Instant) => Decision<G, R>,
  ): Promise<Decision<G, R>> {
    caller.unit.touch(`${this.rules.name}:${id}`);
    const before = await this.load(caller, id);
    if (!before) throw new NotFound(this.rules.name, id);
    return this.settle(caller, id, before, decide(before.state, caller.unit.now));
  }

  /** As `change`, from the blank state: a new aggregate. An id that is taken is a duplicate key. */
  async create<G extends F, R extends Refusal>(
    caller: Caller,
    id: I,
    decide: (state: S, now: Instant) => Decision<G, R>,
  ): Promise<Decision<G, R>> {
    caller.unit.touch(`${this.rules.name}:${id}`);
    const before: Kept<S> = { state: this.rules.blank(id), rev: 0, version: 0 };
    return this.settle(caller, id, before, decide(before.state, caller.unit.now));
  }

  /** As `change`; begins from the blank state when there is none. */
  async upsert<G extends F, R extends Refusal>(
    caller: Caller,
    id: I,
    decide: (state: S, now: Instant) => Decision<G, R>,
  ): Promise<Decision<G, R>> {
    caller.unit.touch(`${this.rules.name}:${id}`);
    const before = (await this.load(caller, id)) ?? { state: this.rules.blank(id), rev: 0, version: 0 };
    return this.settle(caller, id, before, decide(before.state, caller.unit.now));
  }

  private async settle<G extends F, R extends Refusal>(
    caller: Caller,
    id: I,
    before: Kept<S>,
    decision: Decision<G, R>,
  ): Promise<Decision<G, R>> {
    if (!decision.ok) return decision;
    const { evolve, publications, timers } = this.rules;
    const said = await caller.unit.publish<F>(caller, publications, decision.facts, before.version);
    const state = decision.facts.reduce<S>(evolve, before.state);
    await this.save(caller, id, before, { state, rev: before.rev + 1, version: before.version + said }, decision.facts);
    caller.unit.wrote();
    if (timers) {
      const { set, cancel } = timerChanges(before.rev === 0 ? [] : timers(before.state), timers(state));
      await caller.unit.schedule(set, cancel);
    }
    return decision;
  }
}

/** Awaits a conditional write. @throws StaleWrite unless exactly one row matched; the unit then starts again */
export const one = async (kind: string, id: string, write: PromiseLike<{ readonly matchedCount: number }>): Promise<void> => {
  const { matchedCount } = await write;
  if (matchedCount !== 1) throw new StaleWrite(kind, id);
};
