import {
  changeHeadcount,
  changeTerms,
  expireOpening,
  openingState,
  type Opening,
  type OpeningFact,
  pauseOpening,
  resumeOpening,
  type TermsOrder,
  withdrawOpening,
} from '@fangang/employer-demand-domain';
import type { Decision, Instant, OpeningId, Refusal } from '@fangang/kernel';
import { type Caller, NotFound, type Reader } from '@fangang/persistence';
import { accepted, type DoorInput, type Preparer } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import type { RefusalCode } from '@fangang/i18n';
import { OpeningStore } from '../../state/opening.store';
import { SiteStore } from '../../state/site.store';
import { termsOrder } from '../post-openings/opening-terms.dto';
import { termsHashOf } from '../post-openings/terms-hash';
import { openingPath } from '../review-opening/review-opening.dto';
import { termsBody } from './change-opening.dto';

type Hashed = TermsOrder & { readonly termsHash: string };

/** What an employer or the county does with an opening that is written; whose it is, the store's scope says. */
@Injectable()
export class ChangeOpeningHandler implements Preparer {
  constructor(
    private readonly sites: SiteStore,
    private readonly openings: OpeningStore,
  ) {}

  /** New terms, hashed with the place that they are for. */
  async prepare(reader: Reader, { params, body }: DoorInput): Promise<Hashed> {
    const { openingId } = openingPath.parse(params);
    const { offer } = await this.openings.one(reader, openingId);
    const site = offer && (await this.sites.among(reader, [offer.siteId])).get(offer.siteId);
    if (!offer || !site) throw new NotFound('Opening', openingId);
    const order = termsOrder(termsBody.parse(body), site);
    return { ...order, termsHash: termsHashOf(order.terms, offer) };
  }

  pause(caller: Caller, openingId: OpeningId, reasonCode: string | null) {
    return this.execute(caller, openingId, (opening) => pauseOpening(opening, reasonCode));
  }
  resume(caller: Caller, openingId: OpeningId) {
    return this.execute(caller, openingId, resumeOpening);
  }
  withdraw(caller: Caller, openingId: OpeningId, reasonCode: string | null) {
    return this.execute(caller, openingId, (opening) => withdrawOpening(opening, reasonCode));
  }
  headcount(caller: Caller, openingId: OpeningId, to: number) {
    return this.execute(caller, openingId, (opening) => changeHeadcount(opening, to));
  }
  terms(caller: Caller, openingId: OpeningId, order: Hashed) {
    return this.execute(caller, openingId, (opening, now) => changeTerms(opening, order, now));
  }
  /** SYS, at the end of its last day. */
  expire(caller: Caller, openingId: OpeningId) {
    return this.openings.change(caller, openingId, expireOpening);
  }

  private async execute<F extends OpeningFact>(
    caller: Caller,
    openingId: OpeningId,
    decide: (opening: Opening, now: Instant) => Decision<F, Refusal<RefusalCode>>,
  ) {
    accepted(await this.openings.change(caller, openingId, decide));
    return openingState(await this.openings.get(caller, openingId));
  }
}
