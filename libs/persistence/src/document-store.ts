import type { Fact } from '@fangang/kernel';
import { type Model, Schema, type SchemaDefinition } from 'mongoose';
import { AggregateStore, type AggregateRules, type Kept, one } from './aggregate-store';
import type { Caller } from './caller';
import { type Serves, within } from './within';

/**
 * An aggregate kept as one document: `state` is the domain's state as it stands (plain JSON: no Map, no Date), the columns beside it
 * are what is searched, scoped and guarded by an index, derived from the state at each save.
 */
export interface StateDoc<S> {
  readonly _id: string;
  readonly rev: number;
  readonly version: number;
  readonly state: S;
}

/** The schema of such a document: the platform's fields and the store's own columns. Unknown fields throw. */
export const stateSchema = (columns: SchemaDefinition): Schema =>
  new Schema(
    {
      _id: { type: String, required: true },
      rev: { type: Number, required: true },
      version: { type: Number, required: true },
      state: { type: Schema.Types.Mixed, required: true },
      ...columns,
    },
    {
      strict: 'throw',
      strictQuery: 'throw' as unknown as boolean,
      minimize: false,
      versionKey: false,
      autoIndex: false,
      autoCreate: false,
    },
  );

/** The same without the type of its state: mongoose's filter types do not carry a type parameter. */
type Row = StateDoc<unknown>;

export abstract class DocumentStore<I extends string, S, F extends Fact> extends AggregateStore<I, S, F> {
  protected constructor(
    protected readonly model: Model<Row>,
    private readonly kept: AggregateRules<I, S, F> & {
      readonly serves: Serves;
      /** What is searched, scoped (`areas`) and guarded, derived from the state. */
      readonly columns: (state: S) => Readonly<Record<string, unknown>>;
    },
  ) {
    super(kept);
  }

  protected async load({ scope, unit: { session } }: Caller, id: I): Promise<Kept<S> | null> {
    const doc = await this.model
      .findOne({ _id: id, ...within(scope, this.kept.serves) })
      .session(session)
      .lean<Row | null>();
    return doc && { state: doc.state as S, rev: doc.rev, version: doc.version };
  }

  protected async save({ unit: { session } }: Caller, id: I, before: Kept<S>, after: Kept<S>): Promise<void> {
    const doc = { ...this.kept.columns(after.state), state: after.state, rev: after.rev, version: after.version };
    if (before.rev === 0) await this.model.insertMany([{ _id: id, ...doc }], { session });
    else await one(this.kept.name, id, this.model.replaceOne({ _id: id, rev: before.rev }, doc, { session }));
  }
}
