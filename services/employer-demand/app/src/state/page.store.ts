import type { StateDoc } from '@fangang/persistence';
import mongoose, { type Model } from 'mongoose';

/** A page of rows by id, which is by the time of their making. */
export interface PageWanted {
  readonly limit: number;
  /** Id of the last row that was seen. */
  readonly after?: string | undefined;
}

/** One row more than the page has, so that its reader knows whether there is another. */
export const pageOf = async <S>(
  model: Model<StateDoc<unknown>>,
  filter: Readonly<Record<string, unknown>>,
  { limit, after }: PageWanted,
): Promise<readonly S[]> => {
  const docs = await model
    .find({ ...filter, ...(after === undefined ? {} : { _id: mongoose.trusted({ $gt: after }) }) })
    .sort({ _id: 1 })
    .limit(limit + 1)
    .lean<StateDoc<S>[]>();
  return docs.map(({ state }) => state);
};
