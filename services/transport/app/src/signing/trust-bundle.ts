import { Injectable } from '@nestjs/common';
import { PassSigner } from './pass-signer';
import { RevocationLists } from './revocation-lists';
import { TrustLists } from './trust-lists';

/** What a device takes along to verify alone: keys, the root they hang on, revocations, and whether this is a demo. */
@Injectable()
export class TrustBundle {
  constructor(
    private readonly trustLists: TrustLists,
    private readonly revocationLists: RevocationLists,
    private readonly signer: PassSigner,
  ) {}

  async now() {
    const list = await this.revocationLists.now(this.signer.keyId);
    return {
      trust: await this.trustLists.now(),
      rootJwk: this.signer.rootJwk,
      revocations: list ? [{ keyId: list.keyId, counter: list.counter, bytes: list.bytes.toString('base64url') }] : [],
      demo: this.signer.demo,
    };
  }
}
