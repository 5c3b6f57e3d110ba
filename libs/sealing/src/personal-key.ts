import { decrypt, encrypt, sealAlg } from './aes-gcm';
import { Unsealable } from './unsealable';

/** A value that only its owner's key opens: `A256GCM.<iv, ciphertext, tag>`. Plain text to a domain, which never reads it. */
export type Sealed = string;

/**
 * The data key of one person (one row), opened. Lives as long as the work in hand; what is stored is its wrapped form. Destroying
 * that makes every value sealed by it unreadable for good.
 */
export class PersonalKey {
  readonly #key: Buffer;

  constructor(
    /** Id of the row to which every value is bound: `wrk_…`, `drv_…`. */
    readonly owner: string,
    key: Buffer,
  ) {
    this.#key = key;
  }

  /** Seals one field's text; twice the same text gives two values. */
  seal(field: string, text: string): Sealed {
    return `${sealAlg}.${encrypt(this.#key, [this.owner, field], Buffer.from(text, 'utf8'))}`;
  }

  /** @throws Unsealable a value of another owner, another field, another key, or a changed one */
  open(field: string, sealed: Sealed): string {
    const [alg, bytes, ...rest] = sealed.split('.');
    if (bytes === undefined || rest.length > 0) throw new Unsealable('FORMAT');
    if (alg !== sealAlg) throw new Unsealable('ALG');
    return decrypt(this.#key, [this.owner, field], bytes).toString('utf8');
  }
}
