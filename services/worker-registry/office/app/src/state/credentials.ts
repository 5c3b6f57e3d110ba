import { randomBytes, randomInt } from 'node:crypto';
import type { UserId } from '@fangang/kernel';
import { lockedMinutes } from '@fangang/office-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { hash, verify } from '@node-rs/argon2';
import type { Model } from 'mongoose';
import type { CredentialDoc } from './account.schema';

/** argon2id, 19 MiB, 2 passes, 1 lane (ASVS 11.4.2); two at a time, so that 200 logins do not eat the memory. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const lanes = 2;
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

@Injectable()
export class Credentials {
  private readonly queue: (() => void)[] = [];
  private busy = 0;

  constructor(@InjectModel('Credential', 'office') private readonly model: Model<CredentialDoc>) {}

  /** Twelve characters that can be read out over a telephone. */
  generate(): string {
    return Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('');
  }

  /** What changing requests of a session must repeat, against forged ones. */
  forgeryToken(): string {
    return randomBytes(18).toString('base64url');
  }

  hash(password: string): Promise<string> {
    return this.inLane(() => hash(password, cost));
  }

  async keep({ unit: { session } }: Caller, userId: UserId, passwordHash: string): Promise<void> {
    await this.model.insertMany([{ _id: userId, hash: passwordHash, failures: 0, lockedUntil: null }], { session });
  }

  /** Checks a password; a wrong one counts, and after some the account is shut for a while. An unknown account costs as much time. */
  async check(userId: UserId | undefined, password: string): Promise<{ readonly right: boolean; readonly lockedUntil: Date | null }> {
    const row = userId === undefined ? null : await this.model.findById(userId).lean<CredentialDoc | null>();
    if (row?.lockedUntil && row.lockedUntil > new Date()) return { right: false, lockedUntil: row.lockedUntil };
    const right = await this.inLane(() => verify(row?.hash ?? unknownHash, password));
    if (!row) return { right: false, lockedUntil: null };
    if (right) {
      if (row.failures > 0) await this.model.updateOne({ _id: row._id }, { $set: { failures: 0, lockedUntil: null } });
      return { right: true, lockedUntil: null };
    }
    const after = await this.model
      .findOneAndUpdate({ _id: row._id }, { $inc: { failures: 1 } }, { returnDocument: 'after' })
      .lean<CredentialDoc | null>();
    const minutes = lockedMinutes(after?.failures ?? 0);
    const lockedUntil = minutes > 0 ? new Date(Date.now() + minutes * 60_000) : null;
    if (lockedUntil) await this.model.updateOne({ _id: row._id }, { $set: { lockedUntil } });
    return { right: false, lockedUntil };
  }

  private async inLane<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy >= lanes) await new Promise<void>((resolve) => this.queue.push(resolve));
    this.busy++;
    try {
      return await work();
    } finally {
      this.busy--;
      this.queue.shift()?.();
    }
  }
}

/** The hash of nothing that anybody knows, in the same cost. */
const unknownHash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3yLqFGzUZ7c0wOBTUdmu0cKCVvOQ4uAr6RfFZ4X1F9Y';
