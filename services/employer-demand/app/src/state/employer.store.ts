import { normaliseCode } from '@fangang/codes';
import { EmployerSuspended, EmployerVerified } from '@fangang/contracts';
import { blankEmployer, type Employer, type EmployerFact, evolveEmployer } from '@fangang/employer-demand-domain';
import { areasOf, type EmployerId } from '@fangang/kernel';
import {
  type Caller,
  DocumentStore,
  inHouse,
  type Publications,
  type Reader,
  said,
  type Serves,
  type StateDoc,
  within,
} from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { pageOf, type PageWanted } from './page.store';

const employerPublications: Publications<EmployerFact> = {
  EmployerRegistered: inHouse,
  EmployerVerified: said(EmployerVerified),
  EmployerSuspended: said(EmployerSuspended),
};
const serves: Serves = { areas: 'areas', employer: 'employerId' };

@Injectable()
export class EmployerStore extends DocumentStore<EmployerId, Employer, EmployerFact> {
  constructor(@InjectModel('Employer', 'employer-demand') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Employer',
      evolve: evolveEmployer,
      publications: employerPublications,
      blank: blankEmployer,
      serves,
      columns: ({ employerId, creditCode, divisionCode }) => ({ employerId, creditCode, areas: areasOf(divisionCode) }),
    });
  }

  /** Inside the unit that registers: does anybody hold this code, in any area? */
  async holdsCode({ unit: { session } }: Caller, creditCode: string): Promise<boolean> {
    return (await this.model.exists({ creditCode: normaliseCode(creditCode) }).session(session)) !== null;
  }

  async isReached({ scope }: Reader, employerId: EmployerId): Promise<boolean> {
    return (await this.model.exists({ _id: employerId, ...within(scope, serves) })) !== null;
  }

  async page({ scope }: Reader, wanted: PageWanted): Promise<readonly Employer[]> {
    return pageOf<Employer>(this.model, within(scope, serves), wanted);
  }

  /** Names of organisations, which no scope hides: they stand on the topics. */
  async namesOf(ids: readonly EmployerId[]): Promise<ReadonlyMap<string, string>> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean<StateDoc<Employer>[]>();
    return new Map(docs.map(({ _id, state }) => [_id, state.displayName]));
  }
}
