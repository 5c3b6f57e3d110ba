import { type Opening, openingState } from '@fangang/employer-demand-domain';
import type { OpeningId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { EmployerStore } from '../../state/employer.store';
import { type ListWanted, onePage } from '../../state/list-page';
import { type OpeningFilter, OpeningStore } from '../../state/opening.store';
import { SiteStore } from '../../state/site.store';

@Injectable()
export class OpeningsQuery {
  constructor(
    private readonly openings: OpeningStore,
    private readonly sites: SiteStore,
    private readonly employers: EmployerStore,
  ) {}

  async list(reader: Reader, { limit, after, ...filter }: OpeningFilter & ListWanted) {
    const { data, page } = await onePage(
      reader,
      filter,
      { limit, after },
      (wanted) => this.openings.page(reader, filter, wanted),
      ({ openingId }) => openingId,
    );
    return { data: await this.named(data), page };
  }

  async one(reader: Reader, openingId: OpeningId) {
    const [opening] = await this.named([await this.openings.one(reader, openingId)]);
    return opening;
  }

  /** With the names of the organisations, which an officer reads instead of ids. */
  private async named(openings: readonly Opening[]) {
    const offers = openings.flatMap(({ offer }) => (offer ? [offer] : []));
    const siteNames = await this.sites.namesOf([...new Set(offers.map(({ siteId }) => siteId))]);
    const employerNames = await this.employers.namesOf([...new Set(offers.map(({ employerId }) => employerId))]);
    return openings.map(({ offer, openingId, places, termsFrozen, ...opening }) => ({
      ...offer,
      ...{ openingId, places, termsFrozen },
      state: openingState({ ...opening, offer, openingId, places, termsFrozen }),
      siteName: siteNames.get(offer?.siteId ?? ''),
      employerName: employerNames.get(offer?.employerId ?? ''),
    }));
  }
}
