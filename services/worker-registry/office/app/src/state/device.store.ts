import { createHash, randomBytes } from 'node:crypto';
import type { DeviceId } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { DeviceDoc } from './account.schema';

/** Registered phones: whose, called what, and the hash of a key that only the phone keeps. */
@Injectable()
export class DeviceStore {
  constructor(@InjectModel('Device', 'office') private readonly devices: Model<DeviceDoc>) {}

  /** A key of 256 bits and what is kept of it. */
  newKey(): { readonly key: string; readonly hash: string } {
    const key = randomBytes(32).toString('base64url');
    return { key, hash: createHash('sha256').update(key).digest('hex') };
  }

  async add({ actor, unit: { session, platformNow } }: Caller, label: string, keyHash: string): Promise<DeviceId> {
    const deviceId = newId('dev');
    await this.devices.insertMany([{ _id: deviceId, owner: actor, label, keyHash, registeredAt: platformNow }], { session });
    return deviceId;
  }
}
