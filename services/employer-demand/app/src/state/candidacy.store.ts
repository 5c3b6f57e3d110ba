import { CandidateConfirmed, CandidateRefused, PostingConfirmed, PostingEnded } from '@fangang/contracts';
import { blankCandidacy, type Candidacy, type CandidacyFact, evolveCandidacy } from '@fangang/employer-demand-domain';
import { areasOf, type CandidacyId, shadowId } from '@fangang/kernel';
import { DocumentStore, inHouse, type Publications, type Reader, said, type Serves, type StateDoc, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { pageOf, type PageWanted } from './page.store';

const candidacyPublications: Publications<CandidacyFact> = {
  CandidateArrived: inHouse,
  CandidacyMoved: inHouse,
  CandidateConfirmed: said(CandidateConfirmed),
  CandidateRefused: said(CandidateRefused),
  PostingConfirmed: said(PostingConfirmed),
  PostingEnded: said(PostingEnded),
};
const serves: Serves = { areas: 'areas', employer: 'employerId' };

export interface CandidacyFilter {
  readonly openingId?: string | undefined;
  readonly state?: string | undefined;
}

/** Candidacies under `cnd_`, the shadow of the placement's id: no two aggregates share an event key. */
@Injectable()
export class CandidacyStore extends DocumentStore<CandidacyId, Candidacy, CandidacyFact> {
  constructor(@InjectModel('Candidacy', 'employer-demand') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Candidacy',
      evolve: evolveCandidacy,
      publications: candidacyPublications,
      blank: (id) => blankCandidacy(shadowId('plc', id)),
      serves,
      columns: ({ openingId, employerId, state, card }) => ({
        openingId,
        employerId,
        at: state,
        areas: areasOf(card?.homeCountyCode ?? ''),
      }),
    });
  }

  async page({ scope }: Reader, { openingId, state }: CandidacyFilter, wanted: PageWanted): Promise<readonly Candidacy[]> {
    const filter = { ...within(scope, serves), ...(openingId ? { openingId } : {}), ...(state ? { at: state } : {}) };
    return pageOf<Candidacy>(this.model, filter, { limit: wanted.limit, after: wanted.after });
  }
}
