import { stateSchema } from '@fangang/persistence';
import { Schema } from 'mongoose';

export const accountSchema = stateSchema({ name: { type: String, required: true }, role: String, open: Boolean });
/** Guards: one account a login. */
accountSchema.index({ name: 1 }, { name: 'login', unique: true });

/** Password hash and failed tries of an account: platform time, so that the business clock locks nobody out. */
export interface CredentialDoc {
  readonly _id: string;
  readonly hash: string;
  readonly failures: number;
  readonly lockedUntil: Date | null;
}
export const credentialSchema = new Schema<CredentialDoc>(
  {
    _id: String,
    hash: { type: String, required: true },
    failures: { type: Number, required: true },
    lockedUntil: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);

/** A registered phone: its key's hash, never the key. */
export interface DeviceDoc {
  readonly _id: string;
  readonly owner: string;
  readonly label: string;
  readonly keyHash: string;
  readonly registeredAt: Date;
}
export const deviceSchema = new Schema<DeviceDoc>(
  {
    _id: String,
    owner: { type: String, required: true },
    label: { type: String, required: true },
    keyHash: { type: String, required: true },
    registeredAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
