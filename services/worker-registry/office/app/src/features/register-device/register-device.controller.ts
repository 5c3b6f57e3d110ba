import { May, TheCaller, ThePrepared } from '@fangang/authz';
import { id } from '@fangang/contracts';
import type { Caller } from '@fangang/persistence';
import { Keyless, type Preparer, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Injectable, Post } from '@nestjs/common';
import { z } from 'zod';
import { DeviceStore } from '../../state/device.store';

const registerDeviceBody = z.strictObject({ label: z.string().min(1).max(60) }).meta({ id: 'RegisterDeviceBody' });
const registerDeviceReply = z.object({ deviceId: id('dev'), deviceKey: z.string() }).meta({ id: 'RegisterDeviceReply' });
type NewKey = ReturnType<DeviceStore['newKey']>;

@Injectable()
export class RegisterDeviceHandler implements Preparer {
  constructor(private readonly devices: DeviceStore) {}

  prepare(): Promise<NewKey> {
    return Promise.resolve(this.devices.newKey());
  }

  execute(caller: Caller, label: string, { hash }: NewKey) {
    return this.devices.add(caller, label, hash);
  }
}

@Controller('api/v1/auth/devices')
export class RegisterDeviceController {
  constructor(private readonly registerDevice: RegisterDeviceHandler) {}

  /** Registers a phone for its owner; the 256-bit key is shown once and kept as a hash. */
  @Post()
  @May('devices:register')
  @Keyless()
  @Prepares(RegisterDeviceHandler)
  @Replies(201, registerDeviceReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: registerDeviceBody }) { label }: z.output<typeof registerDeviceBody>,
    @ThePrepared() prepared: NewKey,
  ): Promise<z.input<typeof registerDeviceReply>> {
    return { deviceId: await this.registerDevice.execute(caller, label, prepared), deviceKey: prepared.key };
  }
}
