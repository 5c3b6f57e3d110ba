import { createHash, randomBytes } from 'node:crypto';
import { May, type Principal, TheCaller, ThePrincipal } from '@fangang/authz';
import { id } from '@fangang/contracts';
import { type Caller, newId } from '@fangang/persistence';
import { Keyless, Replies } from '@fangang/service-kit';
import { Body, Controller, Injectable, Post } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { DeviceDoc } from '../../state/account.schema';

const registerDeviceBody = z.strictObject({ label: z.string().min(1).max(60) }).meta({ id: 'RegisterDeviceBody' });
const registerDeviceReply = z.object({ deviceId: id('dev'), deviceKey: z.string() }).meta({ id: 'RegisterDeviceReply' });

@Injectable()
export class RegisterDeviceHandler {
  constructor(@InjectModel('Device', 'office') private readonly devices: Model<DeviceDoc>) {}

  async execute({ actor, unit: { session, platformNow } }: Caller, label: string, keyHash: string) {
    const deviceId = newId('dev');
    await this.devices.insertMany([{ _id: deviceId, owner: actor, label, keyHash, registeredAt: platformNow }], { session });
    return deviceId;
  }
}

@Controller('api/v1/auth/devices')
export class RegisterDeviceController {
  constructor(private readonly registerDevice: RegisterDeviceHandler) {}

  /** Registers a phone for its owner; the 256-bit key is shown once and kept as a hash. */
  @Post()
  @May('devices:register')
  @Keyless()
  @Replies(201, registerDeviceReply)
  async post(
    @TheCaller() caller: Caller,
    @ThePrincipal() _principal: Principal,
    @Body({ schema: registerDeviceBody }) { label }: z.output<typeof registerDeviceBody>,
  ) {
    const deviceKey = randomBytes(32).toString('base64url');
    const deviceId = await this.registerDevice.execute(caller, label, createHash('sha256').update(deviceKey).digest('hex'));
    return { deviceId, deviceKey };
  }
}
