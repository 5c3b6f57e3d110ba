import { readPhone } from '@fangang/codes';
import { type DriverId, reaches, refuse } from '@fangang/kernel';
import { type Caller, newId, type Reader } from '@fangang/persistence';
import { Sealer } from '@fangang/sealing';
import { type DoorInput, type Preparer, SHAPE, type Shape } from '@fangang/service-kit';
import { type Permit, registerDriver } from '@fangang/transport-domain';
import { Inject, Injectable } from '@nestjs/common';
import { CarrierStore } from '../../state/carrier.store';
import { DriverKeyStore, DriverStore } from '../../state/driver.store';
import { type DriverItem, registerDriversBody } from './register-drivers.dto';

/** A driver whose name and phone are sealed under a key of his own. */
export interface SealedDriver {
  readonly driverId: DriverId;
  readonly wrappedKey: string;
  readonly sealedName: string;
  readonly sealedPhone: string;
}

@Injectable()
export class RegisterDriverHandler implements Preparer {
  constructor(
    private readonly drivers: DriverStore,
    private readonly keys: DriverKeyStore,
    private readonly carriers: CarrierStore,
    private readonly sealer: Sealer,
    @Inject(SHAPE) private readonly shape: Shape,
  ) {}

  async prepare(_reader: Reader, { body }: DoorInput): Promise<readonly SealedDriver[]> {
    return registerDriversBody.parse(body).items.map(({ name, phone }) => {
      const driverId = newId('drv');
      const { key, wrapped } = this.sealer.newKey(driverId);
      const read = readPhone(phone, { demo: this.shape.demo });
      const number = read.ok ? read.value.number : phone;
      return { driverId, wrappedKey: wrapped, sealedName: key.seal('name', name), sealedPhone: key.seal('phone', number) };
    });
  }

  async execute(
    caller: Caller,
    { carrierId, divisionCode, permits }: DriverItem,
    { driverId, wrappedKey, sealedName, sealedPhone }: SealedDriver,
  ) {
    const carrier = await this.carriers.get(caller, carrierId);
    const input = { sealedName, sealedPhone, permits: permits as readonly Permit[], divisionCode: divisionCode ?? carrier.divisionCode };
    if (!reaches(caller.scope, input.divisionCode)) return refuse('OUT_OF_AREA', { office: input.divisionCode });
    const decision = await this.drivers.create(caller, driverId, (driver) => registerDriver(driver, carrier, input));
    if (decision.ok) await this.keys.keep(caller, driverId, wrappedKey);
    return decision;
  }
}
