import { createHmac, randomBytes } from 'node:crypto';
import { decrypt, encrypt, sealAlg } from './aes-gcm';
import { PersonalKey } from './personal-key';
import type { NamedKey, SealingKeys } from './sealing-keys';
import { Unsealable } from './unsealable';

/** A data key under a key-encryption key: `A256GCM.<kek id>.<iv, ciphertext, tag>`. Stored once per person. */
export type WrappedKey = string;
/** `HS256.<key id>.<mac>`: equal for equal values, says nothing else of them. */
export type BlindIndex = string;

/** Where the wrapping is bound, so that a wrapped key is never taken for a value. */
const wrapping = 'data-key';
const blindAlg = 'HS256';

/**
 * Personal data at rest: a data key per person, wrapped by a key-encryption key with an id, values bound to owner and field,
 * and a blind index with a key of its own for looking one up (docs: reliability C8).
 */
export class Sealer {
  private readonly byId: ReadonlyMap<string, NamedKey>;

  constructor(private readonly keys: SealingKeys) {
    this.byId = new Map(keys.kek.map((kek) => [kek.id, kek]));
  }

  /** A fresh data key for a new row, in both forms. */
  newKey(owner: string): { readonly key: PersonalKey; readonly wrapped: WrappedKey } {
    const [kek] = this.keys.kek;
    const bytes = randomBytes(32);
    return { key: new PersonalKey(owner, bytes), wrapped: `${sealAlg}.${kek.id}.${encrypt(kek.key, [owner, wrapping], bytes)}` };
  }

  /** @throws Unsealable a key of another owner, of an unknown key-encryption key, or a changed one */
  unwrap(owner: string, wrapped: WrappedKey): PersonalKey {
    const [alg, id, bytes, ...rest] = wrapped.split('.');
    if (id === undefined || bytes === undefined || rest.length > 0) throw new Unsealable('FORMAT');
    if (alg !== sealAlg) throw new Unsealable('ALG');
    const kek = this.byId.get(id);
    if (!kek) throw new Unsealable('KEY_UNKNOWN');
    return new PersonalKey(owner, decrypt(kek.key, [owner, wrapping], bytes));
  }

  /** The look-up value of a normalised text (18 digits, 11 digits); `field` keeps a phone from matching a number of another kind. */
  blindIndex(field: string, normalised: string): BlindIndex {
    const { id, key } = this.keys.blindIndex;
    const mac = createHmac('sha256', key).update(field, 'utf8').update('\0').update(normalised, 'utf8').digest('base64url');
    return `${blindAlg}.${id}.${mac}`;
  }
}
