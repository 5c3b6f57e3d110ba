import { randomBytes } from 'node:crypto';

/** A 32-byte key under its id; the id stands beside what it protects, so that keys can be changed one by one. */
export interface NamedKey {
  readonly id: string;
  readonly key: Buffer;
}

/** What a key file holds: key-encryption keys, newest first (only the first wraps), and the blind index's own key. */
export interface SealingKeys {
  readonly kek: readonly [NamedKey, ...NamedKey[]];
  readonly blindIndex: NamedKey;
}

const keyBytes = 32;

const namedKey = (value: unknown): NamedKey | undefined => {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('key' in value)) return undefined;
  const { id, key } = value;
  if (typeof id !== 'string' || !/^[\w-]{1,32}$/.test(id) || typeof key !== 'string') return undefined;
  const bytes = Buffer.from(key, 'base64url');
  return bytes.length === keyBytes ? { id, key: bytes } : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Text of a key file → its keys: `{"kek":[{"id":"kek-1","key":"<32 bytes, base64url>"}],"blindIndex":{"id":"bi-1","key":"…"}}`.
 * @throws RangeError when it is none; the message names the place, never a value
 */
export const readSealingKeys = (text: string): SealingKeys => {
  const file = parsed(text);
  const whole = typeof file === 'object' && file !== null ? (file as { readonly kek?: unknown; readonly blindIndex?: unknown }) : {};
  const all = Array.isArray(whole.kek) ? whole.kek.map(namedKey) : [];
  const [first, ...older] = all.filter((each): each is NamedKey => each !== undefined);
  const blindIndex = namedKey(whole.blindIndex);
  if (!first || older.length + 1 < all.length) throw new RangeError('key file: kek');
  if (!blindIndex) throw new RangeError('key file: blindIndex');
  return { kek: [first, ...older], blindIndex };
};

/** The text of a new key file, for a demo, a test or a first installation. */
export const newSealingKeyFile = (): string => {
  const key = (): string => randomBytes(keyBytes).toString('base64url');
  return JSON.stringify({ kek: [{ id: 'kek-1', key: key() }], blindIndex: { id: 'bi-1', key: key() } });
};
