import { HeadcountLedgerMoved, PlacementScheduled } from '@fangang/contracts';
import { On, reacts, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { HearLedgerHandler } from './hear-ledger.handler';

@Subscriber()
export class HearLedgerWhenItMoves {
  constructor(private readonly hearLedger: HearLedgerHandler) {}

  /** In: HeadcountLedgerMoved, in order. Effect: PUBLISHED ⇄ PART_FILLED ⇄ FILLED on screens, and the floor of a headcount cut. */
  @On(HeadcountLedgerMoved, reacts('employer-demand.hear-ledger', 'strict'))
  whenLedgerMoved({ data }: HeadcountLedgerMoved, caller: Caller) {
    return this.hearLedger.execute(caller, data);
  }

  /** In: PlacementScheduled. Effect: the terms of its opening stand from now on. Safe late and twice: they only freeze. */
  @On(PlacementScheduled, reacts('employer-demand.freeze-terms'))
  whenPlacementIsScheduled({ data: { openingId } }: PlacementScheduled, caller: Caller) {
    return this.hearLedger.freeze(caller, openingId);
  }
}
