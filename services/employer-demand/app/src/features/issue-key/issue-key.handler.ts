import { issueKey, revokeKey } from '@fangang/employer-demand-domain';
import { type EmployerId, instantOf, type KeyId } from '@fangang/kernel';
import { type Caller, newId, NotFound, type Reader } from '@fangang/persistence';
import { accepted, type Preparer, SHAPE, type Shape } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keyHash, newApiKey, prefixOf } from '../../api-key/api-key';
import { ApiKeyRingStore } from '../../state/api-key-ring.store';
import { ApiKeySecretStore } from '../../state/api-key-secret.store';
import { asDemand } from '../../state/as-demand';
import { EmployerStore } from '../../state/employer.store';
import type { issueKeyBody } from './issue-key.dto';

/** A key, made and hashed before the unit opens. */
export interface PreparedKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: string;
}

@Injectable()
export class IssueKeyHandler implements Preparer {
  constructor(
    private readonly employers: EmployerStore,
    private readonly rings: ApiKeyRingStore,
    private readonly secrets: ApiKeySecretStore,
    @Inject(SHAPE) private readonly shape: Shape,
  ) {}

  prepare(_reader: Reader): Promise<PreparedKey> {
    const key = newApiKey(this.shape.demo);
    return Promise.resolve({ key, prefix: prefixOf(key), hash: keyHash(key) });
  }

  async execute(
    caller: Caller,
    employerId: EmployerId,
    { label, scopes }: z.output<typeof issueKeyBody>,
    { prefix, hash }: PreparedKey,
  ): Promise<KeyId> {
    await this.employers.get(caller, employerId);
    const keyId = newId('key');
    const at = instantOf(caller.unit.platformNow.getTime());
    accepted(await this.rings.upsert(asDemand(caller), employerId, (ring) => issueKey(ring, { keyId, scopes }, at)));
    await this.secrets.keep(caller, { _id: keyId, employerId, label, prefix, hash, scopes });
    return keyId;
  }

  async revoke(caller: Caller, keyId: KeyId): Promise<void> {
    const employerId = await this.secrets.employerOf(caller, keyId);
    if (!employerId) throw new NotFound('ApiKey', keyId);
    await this.employers.get(caller, employerId);
    const at = instantOf(caller.unit.platformNow.getTime());
    accepted(await this.rings.change(asDemand(caller), employerId, (ring) => revokeKey(ring, keyId, at)));
    await this.secrets.end(caller, keyId);
  }
}
