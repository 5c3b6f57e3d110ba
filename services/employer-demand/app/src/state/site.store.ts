import { SiteRegistered, SiteResumed, SiteSuspended } from '@fangang/contracts';
import { blankSite, evolveSite, type Site, type SiteFact } from '@fangang/employer-demand-domain';
import { areasOf, type SiteId } from '@fangang/kernel';
import { DocumentStore, inHouse, type Publications, type Reader, said, type Serves, type StateDoc, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { pageOf, type PageWanted } from './page.store';

const sitePublications: Publications<SiteFact> = {
  SiteRegistered: said(SiteRegistered),
  SiteGateItemTicked: inHouse,
  SiteResumed: said(SiteResumed),
  SiteSuspended: said(SiteSuspended),
};
const serves: Serves = { areas: 'areas', employer: 'employerId' };

@Injectable()
export class SiteStore extends DocumentStore<SiteId, Site, SiteFact> {
  constructor(@InjectModel('Site', 'employer-demand') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Site',
      evolve: evolveSite,
      publications: sitePublications,
      blank: blankSite,
      serves,
      columns: ({ employerId, divisionCode }) => ({ employerId, areas: areasOf(divisionCode) }),
    });
  }

  async page({ scope }: Reader, wanted: PageWanted): Promise<readonly Site[]> {
    return pageOf<Site>(this.model, within(scope, serves), wanted);
  }

  /** Those of the ids that the reader reaches. */
  async among({ scope }: Reader, ids: readonly SiteId[]): Promise<ReadonlyMap<string, Site>> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }), ...within(scope, serves) }).lean<StateDoc<Site>[]>();
    return new Map(docs.map(({ _id, state }) => [_id, state]));
  }

  /** Names of places, which no scope hides: they stand on the topics. */
  async namesOf(ids: readonly SiteId[]): Promise<ReadonlyMap<string, string>> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean<StateDoc<Site>[]>();
    return new Map(docs.map(({ _id, state }) => [_id, state.displayName]));
  }
}
