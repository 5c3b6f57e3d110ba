import { HeadcountLedgerMoved } from '@fangang/contracts';
import { type LedgerId, type OpeningId, areasOf, shadowId } from '@fangang/kernel';
import { type Ledger, type LedgerFact, blankLedger, evolveLedger } from '@fangang/matching-domain';
import { type Caller, type Publications, type StateDoc, inHouse, said } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { RememberingStore } from './remembering.store';

const ledgerPublications: Publications<LedgerFact> = { LedgerOpened: inHouse, HeadcountLedgerMoved: said(HeadcountLedgerMoved) };

/** The ledger of an opening has the opening's ULID under a prefix of its own, so that no two aggregates share an event key. */
export const ledgerOf = (openingId: OpeningId): LedgerId => shadowId('led', openingId);

/** Name by which a unit touches a ledger: losers of a conflict queue on it. */
export const ledgerKey = (openingId: OpeningId): string => `Ledger:${ledgerOf(openingId)}`;

/**
 * 名额台账, the places of an opening. Promise I3: whoever moves a placement moves its place in the same transaction (`PlacementSteps`); this
 * store is reached by the service alone, persons are asked at the placement.
 */
@Injectable()
export class LedgerStore extends RememberingStore<LedgerId, Ledger, LedgerFact> {
  constructor(@InjectModel('Ledger', 'matching') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Ledger',
      evolve: evolveLedger,
      publications: ledgerPublications,
      blank: (id) => blankLedger(shadowId('opn', id)),
      serves: {},
      columns: ({ openingId, owner }) => ({ openingId, employerId: owner?.employerId, areas: areasOf(owner?.divisionCode ?? '') }),
    });
  }

  /** Places that nobody holds, of these openings. */
  async openPlaces({ unit: { session } }: Caller, openingIds: readonly OpeningId[]): Promise<ReadonlyMap<OpeningId, number>> {
    const docs = await this.model
      .find({ _id: mongoose.trusted({ $in: openingIds.map(ledgerOf) }) })
      .session(session)
      .lean<StateDoc<Ledger>[]>();
    return new Map(docs.map(({ state: { openingId, open } }) => [openingId, open]));
  }
}
