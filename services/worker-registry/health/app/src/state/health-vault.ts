import type { WorkerId } from '@fangang/kernel';
import { Sealer } from '@fangang/sealing';
import { Injectable } from '@nestjs/common';
import type { HealthRecordDoc } from './health-record.store';
import { PersonStore } from './person.store';

/** Seals what is handed in, before any unit opens. It has no way to open: no door of this room reads a value back. */
@Injectable()
export class HealthVault {
  constructor(
    private readonly sealer: Sealer,
    private readonly people: PersonStore,
  ) {}

  /** A fresh key for somebody who was registered. */
  newKey(workerId: WorkerId): string {
    return this.sealer.newKey(workerId).wrapped;
  }

  /** Each value under its owner's key; null for somebody who is not known here. */
  async seal(
    kind: HealthRecordDoc['kind'],
    values: readonly (object & { readonly workerId: WorkerId })[],
  ): Promise<readonly (string | null)[]> {
    const keys = await this.people.keysOf([...new Set(values.map(({ workerId }) => workerId))]);
    return values.map(({ workerId, ...value }) => {
      const wrapped = keys.get(workerId);
      return wrapped === undefined ? null : this.sealer.unwrap(workerId, wrapped).seal(kind, JSON.stringify(value));
    });
  }
}
