import { openingState, publishOpening, rejectOpening } from '@fangang/employer-demand-domain';
import type { OpeningId } from '@fangang/kernel';
import { type Caller, NotFound } from '@fangang/persistence';
import { accepted } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { asDemand } from '../../state/as-demand';
import { EmployerStore } from '../../state/employer.store';
import { OpeningStore } from '../../state/opening.store';
import { SiteStore } from '../../state/site.store';

@Injectable()
export class ReviewOpeningHandler {
  constructor(
    private readonly employers: EmployerStore,
    private readonly sites: SiteStore,
    private readonly openings: OpeningStore,
  ) {}

  /** The opening must lie in the officer's area; its employer may be registered elsewhere. */
  async execute(caller: Caller, openingId: OpeningId) {
    const { offer } = await this.openings.get(caller, openingId);
    if (!offer) throw new NotFound('Opening', openingId);
    const employer = await this.employers.get(asDemand(caller), offer.employerId);
    const site = await this.sites.get(asDemand(caller), offer.siteId);
    accepted(await this.openings.change(caller, openingId, (opening) => publishOpening(opening, { employer, site })));
    return openingState(await this.openings.get(caller, openingId));
  }

  async reject(caller: Caller, openingId: OpeningId, reasonCode: string | null) {
    accepted(await this.openings.change(caller, openingId, (opening) => rejectOpening(opening, reasonCode)));
    return 'REJECTED' as const;
  }
}
