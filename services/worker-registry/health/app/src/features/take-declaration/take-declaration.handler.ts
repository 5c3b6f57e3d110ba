import { type Declaration, declare } from '@fangang/health-domain';
import { type Day, type Instant, plusDays, shadowId } from '@fangang/kernel';
import { type Caller, type Reader } from '@fangang/persistence';
import { accepted, type DoorInput, type Preparer } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { asHealth } from '../../state/as-health';
import { ClearanceStore } from '../../state/clearance.store';
import { HealthRecordStore } from '../../state/health-record.store';
import { HealthRules } from '../../state/health-rules';
import { HealthVault } from '../../state/health-vault';
import { PersonStore } from '../../state/person.store';
import { type declarationItem, declarationsBody } from './take-declaration.dto';

type Said = z.output<typeof declarationItem>;
/** A declaration with its sealed text; null when the person is not known here. */
export interface SealedDeclaration extends Said {
  readonly sealed: string | null;
}
/** Days before the signature that the declared places stand for. */
const declaredDays = 14;

@Injectable()
export class TakeDeclarationHandler implements Preparer {
  constructor(
    private readonly people: PersonStore,
    private readonly clearances: ClearanceStore,
    private readonly records: HealthRecordStore,
    private readonly rules: HealthRules,
    private readonly vault: HealthVault,
  ) {}

  async prepare(_reader: Reader, { body }: DoorInput): Promise<readonly SealedDeclaration[]> {
    const { items } = declarationsBody.parse(body);
    const sealed = await this.vault.seal('DECLARATION', items);
    return items.map((item, index) => ({ ...item, sealed: sealed[index] ?? null }));
  }

  async execute(caller: Caller, { sealed, ...said }: SealedDeclaration) {
    const { workerId } = said;
    const { villageCode } = await this.people.reach(caller, workerId);
    const { days } = await this.rules.at(caller.unit.now, villageCode);
    const declaration = await this.declarationOf(said, villageCode, caller.unit.now);
    accepted(
      await this.clearances.upsert(asHealth(caller), shadowId('clr', workerId), (clearance, now) =>
        declare(clearance, declaration, days, now),
      ),
    );
    if (sealed !== null) await this.records.keep(caller, { workerId, kind: 'DECLARATION', value: sealed });
    return { workerId };
  }

  private async declarationOf({ on, places14d, symptoms, riskContact }: Said, villageCode: string, now: Instant): Promise<Declaration> {
    const period = { from: plusDays(on, -declaredDays), to: on } satisfies Record<string, Day>;
    const places: Declaration['places'][number][] = [];
    for (const divisionCode of places14d) places.push({ divisionCode, ...period, risk: await this.rules.riskOf(divisionCode, now) });
    return { villageCode, on, symptoms: symptoms.length > 0, riskContact, places };
  }
}
