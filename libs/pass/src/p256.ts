import { type Bytes, bytesOfHex, hexOf, joinBytes } from './bytes';

/** A key of WebCrypto, in the browser's spelling and in Node's. */
export type Key = Parameters<typeof crypto.subtle.sign>[1];
/** The public half of a P-256 key, as JSON Web Key. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export const signatureLength = 64;
/** Order of the curve. */
export const p256Order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const es256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
const p256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes)}`);

/** True for r ‖ s (64 bytes) with r and s in 1 … n − 1 and s ≤ n ÷ 2: of the two signatures that fit, the one we accept. */
export const isLowSignature = (signature: Uint8Array): boolean => {
  if (signature.length !== signatureLength) return false;
  const [r, s] = [numberOf(signature.subarray(0, 32)), numberOf(signature.subarray(32))];
  return r > 0n && r < p256Order && s > 0n && s <= p256Order / 2n;
};

/** The same signature with s ≤ n ÷ 2 (WebCrypto gives either). */
export const withLowS = (signature: Uint8Array): Bytes => {
  const s = numberOf(signature.subarray(32));
  const low = s > p256Order / 2n ? p256Order - s : s;
  return joinBytes(signature.subarray(0, 32), bytesOfHex(low.toString(16).padStart(64, '0')));
};

/** ES256 over `data`, r ‖ s with low S. The nonce is random: two calls differ. */
export const signBytes = async (key: Key, data: Bytes): Promise<Bytes> =>
  withLowS(new Uint8Array(await crypto.subtle.sign(es256, key, data)));

/** True when the signature is one that we accept and verifies under the key. */
export const verifyBytes = async (key: Key, signature: Bytes, data: Bytes): Promise<boolean> =>
  isLowSignature(signature) && crypto.subtle.verify(es256, key, signature, data);

/** As verifyBytes, without the low-S rule: JOSE has none. */
export const verifyJose = (key: Key, signature: Bytes, data: Bytes): Promise<boolean> => crypto.subtle.verify(es256, key, signature, data);

/** A public key for verifying. Rejects when the point is not on the curve. */
export const importPublicKey = ({ kty, crv, x, y }: PublicJwk): Promise<Key> =>
  crypto.subtle.importKey('jwk', { kty, crv, x, y }, p256, true, ['verify']);

/** A private key for signing, from its JWK with `d`; it cannot be taken out again. */
export const importSigningKey = ({ kty, crv, x, y, d }: PublicJwk & { readonly d: string }): Promise<Key> =>
  crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, p256, false, ['sign']);

/** SHA-256. */
export const sha256 = async (data: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', data));
