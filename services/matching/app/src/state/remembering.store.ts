import { type Caller, DocumentStore, type Kept, type Unit } from '@fangang/persistence';
import type { Fact, Scope } from '@fangang/kernel';

interface Remembered<S> {
  readonly scope: Scope;
  readonly kept: Kept<S>;
}

/** What was found for one reach is not told to another; the service's own reach is one. */
const sameReach = (a: Scope, b: Scope): boolean => a === b || (a.kind === 'service' && b.kind === 'service');

/**
 * A store that reads a document once a unit: inside a snapshot it says the same again, but for what this unit wrote itself. Twenty-five
 * people put to one opening read its ledger once, and a step that looks before it decides costs no second read.
 */
export abstract class RememberingStore<I extends string, S, F extends Fact> extends DocumentStore<I, S, F> {
  private readonly byUnit = new WeakMap<Unit, Map<string, Remembered<S>>>();

  protected override async load(caller: Caller, id: I): Promise<Kept<S> | null> {
    const known = this.of(caller.unit).get(id);
    if (known && sameReach(known.scope, caller.scope)) return known.kept;
    const kept = await super.load(caller, id);
    if (kept) this.of(caller.unit).set(id, { scope: caller.scope, kept });
    return kept;
  }

  protected override async save(caller: Caller, id: I, before: Kept<S>, after: Kept<S>): Promise<void> {
    await super.save(caller, id, before, after);
    this.of(caller.unit).set(id, { scope: caller.scope, kept: after });
  }

  private of(unit: Unit): Map<string, Remembered<S>> {
    const known = this.byUnit.get(unit) ?? new Map<string, Remembered<S>>();
    this.byUnit.set(unit, known);
    return known;
  }
}
