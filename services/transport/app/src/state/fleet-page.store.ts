import type { Fact } from '@fangang/kernel';
import { type AggregateRules, DocumentStore, type Reader, type Serves, type StateDoc, within } from '@fangang/persistence';
import mongoose, { type Model } from 'mongoose';

/** A page of rows by id. */
export interface PageWanted {
  readonly limit: number;
  readonly after?: string | undefined;
}

const serves: Serves = { areas: 'areas' };

/** A store of the fleet: scoped by area, listed by id. */
export abstract class FleetStore<I extends string, S extends { readonly areas: readonly string[] }, F extends Fact> extends DocumentStore<
  I,
  S,
  F
> {
  protected constructor(
    model: Model<StateDoc<unknown>>,
    rules: AggregateRules<I, S, F> & { readonly columns: (state: S) => Readonly<Record<string, unknown>> },
  ) {
    super(model, { ...rules, serves, columns: (state) => ({ areas: state.areas, ...rules.columns(state) }) });
  }

  async page({ scope }: Reader, { limit, after }: PageWanted): Promise<readonly S[]> {
    const docs = await this.model
      .find({ ...within(scope, serves), ...(after === undefined ? {} : { _id: mongoose.trusted({ $gt: after }) }) })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<StateDoc<S>[]>();
    return docs.map(({ state }) => state);
  }

  /** All rows in scope, for a proposal; a county has hundreds. */
  async all({ scope }: Reader): Promise<readonly S[]> {
    const docs = await this.model.find(within(scope, serves)).sort({ _id: 1 }).lean<StateDoc<S>[]>();
    return docs.map(({ state }) => state);
  }

  /** Those of the ids that lie in scope. */
  async among({ scope }: Reader, ids: readonly I[]): Promise<readonly S[]> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }), ...within(scope, serves) }).lean<StateDoc<S>[]>();
    return docs.map(({ state }) => state);
  }
}
