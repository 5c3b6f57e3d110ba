import type { UserId } from '@fangang/kernel';
import { openAccount } from '@fangang/office-domain';
import { type Caller, newId, type Reader } from '@fangang/persistence';
import { accepted, type DoorInput, no, type Preparer } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AccountStore } from '../../state/account.store';
import { Credentials } from '../../state/credentials';
import { openAccountBody } from './open-account.dto';

/** A hash ready to be kept, and the password when it was made up here. */
export interface PreparedPassword {
  readonly hash: string;
  readonly generated?: string;
}

@Injectable()
export class OpenAccountHandler implements Preparer {
  constructor(
    private readonly accounts: AccountStore,
    private readonly credentials: Credentials,
  ) {}

  async prepare(_reader: Reader, { body }: DoorInput): Promise<PreparedPassword> {
    const { password } = openAccountBody.parse(body);
    if (password !== undefined) return { hash: await this.credentials.hash(password) };
    const generated = this.credentials.generate();
    return { hash: await this.credentials.hash(generated), generated };
  }

  async execute(
    caller: Caller,
    { account, role, areas, employerId, driverId }: z.output<typeof openAccountBody>,
    { hash }: PreparedPassword,
  ): Promise<UserId> {
    if (await this.accounts.taken(caller, account)) return no('LOGIN_TAKEN', { login: account });
    const userId = newId('usr');
    // The office alone reaches its accounts, whoever asks: the operator has no area.
    const office: Caller = { ...caller, scope: { kind: 'service', service: 'office' } };
    accepted(await this.accounts.create(office, userId, openAccount({ name: account, role, areas, employerId, driverId })));
    await this.credentials.keep(caller, userId, hash);
    return userId;
  }
}
