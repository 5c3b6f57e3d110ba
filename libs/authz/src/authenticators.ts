import { Injectable, type Type } from '@nestjs/common';
import type { Authenticator, Credentials, Principal } from './principal';

/**
 * Who is asked who stands at a door: the staff session at every door, and beside it what a service registered for its own doors
 * (an employer's API key opens employer-demand's doors only).
 */
@Injectable()
export class Authenticators {
  private readonly own = new Map<Type, Authenticator[]>();

  constructor(private readonly session: Authenticator) {}

  /** For these controllers alone. */
  register(authenticator: Authenticator, controllers: readonly Type[]): void {
    for (const controller of controllers) this.own.set(controller, [...(this.own.get(controller) ?? []), authenticator]);
  }

  async authenticate(controller: Type, credentials: Credentials): Promise<Principal | null> {
    if (credentials.bearer === undefined) return this.session.authenticate(credentials);
    for (const authenticator of this.own.get(controller) ?? []) {
      const principal = await authenticator.authenticate(credentials);
      if (principal) return principal;
    }
    return null;
  }
}
