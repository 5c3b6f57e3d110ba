import { type Principal, SessionSigner } from '@fangang/authz';
import { Injectable } from '@nestjs/common';
import { no } from '@fangang/service-kit';
import { instantOf } from '@fangang/kernel';
import { AccountStore } from '../../state/account.store';
import { Credentials } from '../../state/credentials';

/** A console session lasts 12 hours of platform time. */
export const sessionSeconds = 12 * 3_600;

@Injectable()
export class SignInHandler {
  constructor(
    private readonly accounts: AccountStore,
    private readonly credentials: Credentials,
    private readonly signer: SessionSigner,
  ) {}

  /** The session of who knows the password; it opens no unit, since a wrong try must stay counted. */
  async execute(name: string, password: string): Promise<{ readonly principal: Principal; readonly token: string }> {
    const account = await this.accounts.byName(name);
    const { right, lockedUntil } = await this.credentials.check(account?.id, password);
    if (lockedUntil) return no('ACCOUNT_LOCKED', { until: instantOf(lockedUntil.getTime()) });
    if (!account || !right) return no('CREDENTIALS_WRONG');
    if (account.state !== 'OPEN') return no('ACCOUNT_DISABLED');
    const principal: Principal = {
      actor: `usr:${account.id}`,
      role: account.role,
      areas: account.areas,
      csrf: this.credentials.forgeryToken(),
      ...(account.employerId ? { employerId: account.employerId } : {}),
      ...(account.driverId ? { driverId: account.driverId } : {}),
    };
    return { principal, token: await this.signer.sign(principal, sessionSeconds) };
  }
}
