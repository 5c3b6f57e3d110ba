import type { EmployerId, KeyId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, Schema } from 'mongoose';

/** What is kept of a secret: enough to know it again, nothing to use it with. Platform time: the business clock ends no key. */
export interface ApiKeySecretDoc {
  readonly _id: KeyId;
  readonly employerId: EmployerId;
  readonly label: string;
  /** Its first characters, for the person who must tell two keys apart. */
  readonly prefix: string;
  /** SHA-256, hex. The secret has 256 bits of chance: a slow hash would add nothing. */
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly live: boolean;
  readonly issuedAt: Date;
  readonly lastUsedAt: Date | null;
}

export const apiKeySecretSchema = new Schema<ApiKeySecretDoc>(
  {
    _id: String,
    employerId: { type: String, required: true },
    label: { type: String, default: '' },
    prefix: { type: String, required: true },
    hash: { type: String, required: true },
    scopes: { type: [String], required: true },
    live: { type: Boolean, required: true },
    issuedAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
/** Each request with a key looks it up by its hash. */
apiKeySecretSchema.index({ hash: 1 }, { name: 'hash', unique: true });
apiKeySecretSchema.index({ employerId: 1 }, { name: 'employer' });

/** "Last used" is true to the minute: a write for every request would buy nothing. */
const noticedEveryMs = 60_000;

@Injectable()
export class ApiKeySecretStore {
  constructor(@InjectModel('ApiKeySecret', 'employer-demand') private readonly model: Model<ApiKeySecretDoc>) {}

  async keep({ unit: { session, platformNow } }: Caller, secret: Omit<ApiKeySecretDoc, 'live' | 'issuedAt' | 'lastUsedAt'>): Promise<void> {
    await this.model.insertMany([{ ...secret, live: true, issuedAt: platformNow, lastUsedAt: null }], { session });
  }

  async end({ unit: { session } }: Caller, keyId: KeyId): Promise<void> {
    await this.model.updateOne({ _id: keyId }, { $set: { live: false } }, { session });
  }

  /** Whose key it is, or null when there is none of this id. */
  async employerOf({ unit: { session } }: Caller, keyId: KeyId): Promise<EmployerId | null> {
    const doc = await this.model.findById(keyId).session(session).lean<ApiKeySecretDoc | null>();
    return doc?.employerId ?? null;
  }

  /** The live key with this hash; not cached, so that a revoked one is refused from the next request on. */
  byHash(hash: string): Promise<ApiKeySecretDoc | null> {
    return this.model.findOne({ hash, live: true }).lean<ApiKeySecretDoc | null>();
  }

  ofEmployer(employerId: EmployerId): Promise<readonly ApiKeySecretDoc[]> {
    return this.model.find({ employerId }).sort({ _id: 1 }).lean<ApiKeySecretDoc[]>();
  }

  async used({ _id, lastUsedAt }: ApiKeySecretDoc, at: Date): Promise<void> {
    const before = new Date(at.getTime() - noticedEveryMs);
    if (lastUsedAt && lastUsedAt > before) return;
    await this.model.updateOne(
      { _id, lastUsedAt: lastUsedAt === null ? null : mongoose.trusted({ $lte: before }) },
      { $set: { lastUsedAt: at } },
    );
  }
}
