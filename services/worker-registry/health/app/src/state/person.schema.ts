import type { WorkerId } from '@fangang/kernel';
import { Schema } from 'mongoose';

/** All that this room knows of a person without his health: where he is registered, and the key of what is kept of him. */
export interface PersonDoc {
  readonly _id: WorkerId;
  readonly villageCode: string;
  readonly areas: readonly string[];
  /** His data key, wrapped. Destroying it makes everything that is kept of him unreadable. */
  readonly wrappedKey: string;
}

export const personSchema = new Schema<PersonDoc>(
  {
    _id: String,
    villageCode: { type: String, required: true },
    areas: { type: [String], required: true },
    wrappedKey: { type: String, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
/** Whom an officer reaches. */
personSchema.index({ areas: 1, _id: 1 }, { name: 'area' });
