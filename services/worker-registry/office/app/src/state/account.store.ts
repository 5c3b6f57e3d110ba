import type { UserId } from '@fangang/kernel';
import { type Account, type AccountFact, blankAccount, evolveAccount } from '@fangang/office-domain';
import { type Caller, DocumentStore, inHouse, type Publications, type StateDoc } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

const accountPublications: Publications<AccountFact> = { AccountOpened: inHouse, AccountDisabled: inHouse };

/** Staff accounts; no scope but the office's own reaches them. */
@Injectable()
export class AccountStore extends DocumentStore<UserId, Account, AccountFact> {
  constructor(@InjectModel('Account', 'office') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Account',
      evolve: evolveAccount,
      publications: accountPublications,
      blank: blankAccount,
      serves: {},
      columns: ({ name, role, state }) => ({ name, role, open: state === 'OPEN' }),
    });
  }

  /** The account of this login, or null. */
  async byName(name: string): Promise<Account | null> {
    const doc = await this.model.findOne({ name }).lean<StateDoc<Account> | null>();
    return doc?.state ?? null;
  }

  /** Inside a unit: is the login taken? */
  async taken({ unit: { session } }: Caller, name: string): Promise<boolean> {
    return (await this.model.exists({ name }).session(session)) !== null;
  }

  async anyOperator(): Promise<boolean> {
    return (await this.model.exists({ role: 'OPERATOR' })) !== null;
  }
}
