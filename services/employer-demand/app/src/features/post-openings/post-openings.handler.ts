import { type OpeningPlace, openingState, postOpening, publishOpening, type Site, type TermsOrder } from '@fangang/employer-demand-domain';
import type { SiteId } from '@fangang/kernel';
import { type Caller, newId, type Reader } from '@fangang/persistence';
import { accepted, type DoorInput, flawsOf, Malformed, no, PolicyBook, type Preparer } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { asDemand } from '../../state/as-demand';
import { EmployerStore } from '../../state/employer.store';
import { OpeningStore } from '../../state/opening.store';
import { SiteStore } from '../../state/site.store';
import { termsOrder } from './opening-terms.dto';
import { openingItem, postOpeningsBody } from './post-openings.dto';
import { termsHashOf } from './terms-hash';

/** An item that is well formed, its terms hashed; or what is wrong with its form. */
export type PreparedOpening =
  | { readonly malformed: Malformed }
  | {
      readonly siteId: SiteId;
      readonly headcount: number;
      readonly clientRef?: string;
      readonly order?: TermsOrder & { readonly termsHash: string };
    };

@Injectable()
export class PostOpeningsHandler implements Preparer {
  constructor(
    private readonly employers: EmployerStore,
    private readonly sites: SiteStore,
    private readonly openings: OpeningStore,
    private readonly policies: PolicyBook,
  ) {}

  async prepare(reader: Reader, { body }: DoorInput): Promise<readonly PreparedOpening[]> {
    const read = postOpeningsBody.parse(body).items.map((item) => openingItem.safeParse(item));
    const sites = await this.sites.among(reader, [...new Set(read.flatMap(({ data }) => (data ? [data.siteId] : [])))]);
    return read.map(({ data, error }, index) => {
      if (!data) return { malformed: new Malformed(flawsOf(error.issues, `/items/${index}`)) };
      const { siteId, headcount, clientRef, ...terms } = data;
      const site = sites.get(siteId);
      return { siteId, headcount, ...(clientRef ? { clientRef } : {}), ...(site ? { order: hashed(termsOrder(terms, site), site) } : {}) };
    });
  }

  /** Written and sent in one act; published at once where the county reviews nothing (`opening.review` AUTO). */
  async execute(caller: Caller, item: PreparedOpening) {
    if ('malformed' in item) throw item.malformed;
    const { siteId, headcount, clientRef, order } = item;
    const site = await this.sites.get(caller, siteId);
    if (!order || !site.employerId) return no('NOT_FOUND');
    const employer = await this.employers.get(asDemand(caller), site.employerId);
    const id = newId('opn');
    accepted(await this.openings.create(caller, id, (opening, now) => postOpening(opening, { ...order, employer, site, headcount }, now)));
    const review = await this.policies.inForce('employer-demand', 'opening.review', caller.unit.now, { areas: [site.divisionCode] });
    if (review.value.mode === 'AUTO')
      accepted(await this.openings.change(caller, id, (opening) => publishOpening(opening, { employer, site })));
    return { id, state: openingState(await this.openings.get(caller, id)), ...(clientRef ? { clientRef } : {}) };
  }
}

/** Whose opening it will be is the site's word, so that the hash can be made before the unit opens. */
const hashed = (order: TermsOrder, { siteId, employerId, divisionCode }: Site): TermsOrder & { readonly termsHash: string } => {
  const place = { siteId, employerId, divisionCode, keyFirm: false } as OpeningPlace;
  return { ...order, termsHash: termsHashOf(order.terms, place) };
};
