import { freezeTerms, hearPlaces } from '@fangang/employer-demand-domain';
import type { OpeningId } from '@fangang/kernel';
import type { HeadcountLedgerMoved } from '@fangang/contracts';
import { type Outcome, settle, skipped } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { OpeningStore } from '../../state/opening.store';

@Injectable()
export class HearLedgerHandler {
  constructor(private readonly openings: OpeningStore) {}

  async execute(caller: Caller, ledger: HeadcountLedgerMoved['data']): Promise<Outcome> {
    if (!(await this.openings.find(caller, ledger.openingId))) return skipped('NOT_FOUND');
    return settle(await this.openings.change(caller, ledger.openingId, (opening) => hearPlaces(opening, ledger)));
  }

  async freeze(caller: Caller, openingId: OpeningId): Promise<Outcome> {
    if (!(await this.openings.find(caller, openingId))) return skipped('NOT_FOUND');
    return settle(await this.openings.change(caller, openingId, freezeTerms));
  }
}
