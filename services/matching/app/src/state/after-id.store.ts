import mongoose from 'mongoose';

/** The filter of the rows behind this id: what a page goes on from. */
export const afterId = (id: string): { readonly _id: object } => ({ _id: mongoose.trusted({ $gt: id }) });
