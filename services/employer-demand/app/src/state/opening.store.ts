import { blankOpening, evolveOpening, type Opening, type OpeningFact, openingState } from '@fangang/employer-demand-domain';
import { areasOf, type OpeningId, type Scope } from '@fangang/kernel';
import { DocumentStore, NotFound, type Reader, type Serves, type StateDoc, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { openingPublications } from './opening.publications';
import { isLive, openingTimers } from './opening.timers';
import { pageOf, type PageWanted } from './page.store';

/** Stands among the areas of what every county may read. */
const everywhere = 'EVERYWHERE';
/** A county of origin matches into a published opening of any area; once published it stays readable until it is withdrawn. */
const isPublic = (opening: Opening): boolean => isLive(opening) || opening.state === 'EXPIRED';

export interface OpeningFilter {
  readonly state?: string | undefined;
  readonly siteId?: string | undefined;
  readonly employerId?: string | undefined;
  /** Of the opening itself. */
  readonly area?: string | undefined;
}

@Injectable()
export class OpeningStore extends DocumentStore<OpeningId, Opening, OpeningFact> {
  constructor(@InjectModel('Opening', 'employer-demand') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Opening',
      evolve: evolveOpening,
      publications: openingPublications,
      timers: openingTimers,
      blank: blankOpening,
      serves: { areas: 'areas', employer: 'employerId' },
      columns: (opening) => {
        const areas = areasOf(opening.offer?.divisionCode ?? '');
        return {
          areas,
          readableIn: isPublic(opening) ? [...areas, everywhere] : areas,
          employerId: opening.offer?.employerId,
          siteId: opening.offer?.siteId,
          shown: openingState(opening),
          live: isLive(opening),
        };
      },
    });
  }

  /** Openings that a person may read: more than those that he may change. */
  async page({ scope }: Reader, { state, siteId, employerId, area }: OpeningFilter, wanted: PageWanted): Promise<readonly Opening[]> {
    const asked = { shown: state, siteId, employerId, areas: area };
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    return pageOf<Opening>(this.model, { ...filter, ...readable(scope) }, wanted);
  }

  /** @throws NotFound absent or not to be read */
  async one({ scope }: Reader, id: OpeningId): Promise<Opening> {
    const doc = await this.model.findOne({ _id: id, ...readable(scope) }).lean<StateDoc<Opening> | null>();
    if (!doc) throw new NotFound('Opening', id);
    return doc.state;
  }

  /** Which of the ids take no people any more. */
  async over(ids: readonly string[]): Promise<readonly string[]> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }), live: true }, { _id: 1 }).lean<{ _id: string }[]>();
    const live = new Set(docs.map(({ _id }) => _id));
    return ids.filter((id) => !live.has(id));
  }
}

const readableSlots: Serves = { areas: 'readableIn', employer: 'employerId' };
const readable = (scope: Scope) =>
  within(scope.kind === 'areas' && scope.areas.length > 0 ? { kind: 'areas', areas: [...scope.areas, everywhere] } : scope, readableSlots);
