import mongoose from 'mongoose';

/** The filter of the documents behind this id: what a page of a list goes on from. */
export const behindId = (id: string): { readonly _id: string } => ({ _id: mongoose.trusted({ $gt: id }) as unknown as string });

/** The filter of the rows of a proposal behind this number. */
export const behindRow = (n: number): { readonly n: number } => ({ n: mongoose.trusted({ $gt: n }) as unknown as number });
