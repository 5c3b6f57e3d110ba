import { check, takeDoorReading } from '@fangang/health-domain';
import { shadowId } from '@fangang/kernel';
import type { Caller, Reader } from '@fangang/persistence';
import { accepted, type DoorInput, type Preparer } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { asHealth } from '../../state/as-health';
import { ClearanceStore } from '../../state/clearance.store';
import { HealthRecordStore } from '../../state/health-record.store';
import { HealthRules } from '../../state/health-rules';
import { HealthVault } from '../../state/health-vault';
import { PersonStore } from '../../state/person.store';
import { type readingItem, readingsBody } from './take-reading.dto';

/** A reading with its sealed text; null when the person is not known here. */
export interface SealedReading extends z.output<typeof readingItem> {
  readonly sealed: string | null;
}

@Injectable()
export class TakeReadingHandler implements Preparer {
  constructor(
    private readonly people: PersonStore,
    private readonly clearances: ClearanceStore,
    private readonly records: HealthRecordStore,
    private readonly rules: HealthRules,
    private readonly vault: HealthVault,
  ) {}

  async prepare(_reader: Reader, { body }: DoorInput): Promise<readonly SealedReading[]> {
    const { items } = readingsBody.parse(body);
    const sealed = await this.vault.seal('READING', items);
    return items.map((item, index) => ({ ...item, sealed: sealed[index] ?? null }));
  }

  /** A driver's reading is one at the coach door: it can hold, it never clears. An officer's or checker's judges. */
  async execute(caller: Caller, { workerId, celsius, sealed }: SealedReading) {
    const { villageCode } = await this.people.reach(caller, workerId);
    const rows = await this.rules.at(caller.unit.now, villageCode);
    const atTheDoor = caller.scope.kind === 'driver';
    accepted(
      await this.clearances.upsert(asHealth(caller), shadowId('clr', workerId), (clearance, now) =>
        atTheDoor ? takeDoorReading(clearance, celsius, rows, now) : check(clearance, { celsius, reviewAt: null }, rows, now),
      ),
    );
    if (sealed !== null) await this.records.keep(caller, { workerId, kind: 'READING', value: sealed });
    return { workerId };
  }
}
