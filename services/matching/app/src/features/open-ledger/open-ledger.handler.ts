import type { OpeningId } from '@fangang/kernel';
import { type LedgerOwner, ask, openLedger } from '@fangang/matching-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { LedgerStore, ledgerOf } from '../../state/ledger.store';

/** Opens the ledger of an opening, and follows what its employer asks for. */
@Injectable()
export class OpenLedgerHandler {
  constructor(private readonly ledgers: LedgerStore) {}

  async execute(caller: Caller, { openingId, ...order }: LedgerOwner & { readonly openingId: OpeningId; readonly asked: number }) {
    return this.ledgers.upsert(caller, ledgerOf(openingId), (ledger) => openLedger(ledger, order));
  }

  async ask(caller: Caller, openingId: OpeningId, asked: number) {
    return this.ledgers.upsert(caller, ledgerOf(openingId), (ledger) => ask(ledger, asked));
  }
}
