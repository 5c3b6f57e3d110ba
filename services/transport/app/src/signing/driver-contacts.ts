import type { DriverId } from '@fangang/kernel';
import { Sealer } from '@fangang/sealing';
import type { Driver } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { DriverKeyStore } from '../state/driver.store';

export interface DriverContact {
  readonly driverId: DriverId;
  readonly name: string;
  readonly phone: string;
}

/** Opens names and phones of drivers, for whoever was let through and audited. A driver whose key was destroyed has none. */
@Injectable()
export class DriverContacts {
  constructor(
    private readonly keys: DriverKeyStore,
    private readonly sealer: Sealer,
  ) {}

  async of(drivers: readonly Driver[]): Promise<readonly DriverContact[]> {
    const wrapped = await this.keys.among(drivers.map(({ id }) => id));
    return drivers.map(({ id: driverId, sealedName, sealedPhone }) => {
      const key = wrapped.get(driverId);
      if (key === undefined) return { driverId, name: '', phone: '' };
      const opened = this.sealer.unwrap(driverId, key);
      return { driverId, name: opened.open('name', sealedName), phone: opened.open('phone', sealedPhone) };
    });
  }
}
