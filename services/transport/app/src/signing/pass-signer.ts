import { createPrivateKey } from 'node:crypto';
import {
  type PublicJwk,
  newRid,
  signerOfJwk,
  type Signer,
  signPass,
  signRevocationList,
  signTrustList,
  type TrustListContent,
  type UnsignedPass,
} from '@fangang/pass';

export type { UnsignedPass } from '@fangang/pass';

interface OpenedKey {
  readonly signer: Signer;
  readonly publicJwk: PublicJwk;
}

/** @throws RangeError when the text is no P-256 private key in PEM */
const opened = async (pem: string): Promise<OpenedKey> => {
  const { kty, crv, x, y, d } = createPrivateKey(pem).export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !d) throw new RangeError('the key file holds no P-256 private key');
  const publicJwk: PublicJwk = { kty, crv, x, y };
  return { signer: await signerOfJwk({ ...publicJwk, d }), publicJwk };
};

/**
 * The two keys of an instance behind one port: the pass key signs passes and revocation lists, the root key signs the list of keys. Its
 * work is done before a unit opens, never in one.
 */
export class PassSigner {
  private constructor(
    private readonly passKey: OpenedKey,
    private readonly rootKey: OpenedKey,
    /** Stands in each pass: a demo pass is refused in production and the other way round. */
    readonly demo: boolean,
  ) {}

  static async of(passKeyPem: string, rootKeyPem: string, demo: boolean): Promise<PassSigner> {
    return new PassSigner(await opened(passKeyPem), await opened(rootKeyPem), demo);
  }

  /** Name of the pass key, 8 hexadecimal digits. */
  get keyId(): string {
    return this.passKey.signer.keyId;
  }
  get publicJwk(): PublicJwk {
    return this.passKey.publicJwk;
  }
  /** What devices pin when they are registered. */
  get rootJwk(): PublicJwk {
    return this.rootKey.publicJwk;
  }

  /** A fresh pass number. */
  newRid(): string {
    return newRid();
  }

  pass(unsigned: UnsignedPass): Promise<string> {
    return signPass(unsigned, this.passKey.signer);
  }

  revocations(list: Parameters<typeof signRevocationList>[0]): Promise<Uint8Array> {
    return signRevocationList(list, this.passKey.signer);
  }

  trust(content: TrustListContent): Promise<string> {
    return signTrustList(content, this.rootKey.signer);
  }
}
