import { Authenticator, type Credentials, type Principal } from '@fangang/authz';
import { Injectable } from '@nestjs/common';
import { ApiKeySecretStore } from '../state/api-key-secret.store';
import { keyHash } from './api-key';
import { keyScopes } from './key-scopes';

/** An employer's key at this service's own doors. */
@Injectable()
export class ApiKeyAuthenticator extends Authenticator {
  constructor(private readonly secrets: ApiKeySecretStore) {
    super();
  }

  async authenticate({ bearer }: Credentials): Promise<Principal | null> {
    if (!bearer || !/^fg_(test|live)_[\w-]{43}$/.test(bearer)) return null;
    const secret = await this.secrets.byHash(keyHash(bearer));
    if (!secret) return null;
    await this.secrets.used(secret, new Date());
    const { _id, employerId } = secret;
    const scopes = keyScopes.filter((scope) => secret.scopes.includes(scope));
    return { actor: `key:${_id}`, role: 'EMPLOYER', areas: [], employerId, scopes };
  }
}
