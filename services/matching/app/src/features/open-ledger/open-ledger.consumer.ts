import { HeadcountChanged, OpeningPublished, OpeningTermsChanged } from '@fangang/contracts';
import { On, Subscriber, reacts, settle } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { OpenLedgerHandler } from './open-ledger.handler';

/** One handler in order: the last number that the employer said is the one that counts. */
const placesAsked = reacts('matching.places-asked', 'strict');

@Subscriber()
export class OpenLedgerWhenOpeningIsPublished {
  constructor(private readonly openLedger: OpenLedgerHandler) {}

  /** In: OpeningPublished. Effect: the ledger stands, all places open. Safe twice: the same number again changes nothing. */
  @On(OpeningPublished, placesAsked)
  async whenOpeningPublished({ data: { openingId, employerId, divisionCode, headcount } }: OpeningPublished, caller: Caller) {
    return settle(await this.openLedger.execute(caller, { openingId, employerId, divisionCode, asked: headcount }));
  }

  /** In: OpeningTermsChanged. Effect: the number that stands in the new terms is asked for. */
  @On(OpeningTermsChanged, placesAsked)
  async whenTermsChanged({ data: { openingId, headcount } }: OpeningTermsChanged, caller: Caller) {
    return settle(await this.openLedger.ask(caller, openingId, headcount));
  }

  /** In: HeadcountChanged. Effect: more places at once; fewer as far as nobody holds them. */
  @On(HeadcountChanged, placesAsked)
  async whenHeadcountChanged({ data: { openingId, to } }: HeadcountChanged, caller: Caller) {
    return settle(await this.openLedger.ask(caller, openingId, to));
  }
}
