import { createECDH, createHash, createHmac } from 'node:crypto';
import { encodeBase64url } from './base64url';
import { type Bytes, bytesOf, bytesOfHex, joinBytes } from './bytes';
import { type KeyName, nameKey } from './key-id';
import { type PublicJwk, p256Order, withLowS } from './p256';
import type { Signer } from './sign-pass';

/** A key whose private half anybody knows; it signs with the nonces of RFC 6979, so that a vector always has the same bytes. */
export interface TestKey extends Signer, KeyName {
  readonly jwk: PublicJwk;
  readonly privateJwk: PublicJwk & { readonly d: string };
  /** r ‖ s as the standard gives it, low S or high. */
  readonly signPlain: (data: Bytes) => Bytes;
}

const octets = (value: bigint): Bytes => bytesOfHex(value.toString(16).padStart(64, '0'));
const integer = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes =>
  bytesOf(
    createHmac('sha256', key)
      .update(joinBytes(...parts))
      .digest(),
  );

const pointOf = (scalar: bigint): { readonly x: Bytes; readonly y: Bytes } => {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(octets(scalar));
  const point = bytesOf(ecdh.getPublicKey());
  return { x: bytesOf(point.subarray(1, 33)), y: bytesOf(point.subarray(33)) };
};

const inverse = (value: bigint): bigint => {
  let [r0, r1, s0, s1] = [p256Order, value % p256Order, 0n, 1n];
  while (r1 > 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return ((s0 % p256Order) + p256Order) % p256Order;
};

/** RFC 6979 §3.2 for P-256 and SHA-256: the first nonce that it yields. */
const nonceOf = (d: bigint, digest: Uint8Array): bigint => {
  const seed = joinBytes(octets(d), octets(integer(digest) % p256Order));
  let [k, v] = [new Uint8Array(32), new Uint8Array(32).fill(1)];
  for (const mark of [0, 1]) {
    k = hmac(k, v, bytesOf([mark]), seed);
    v = hmac(k, v);
  }
  for (;;) {
    v = hmac(k, v);
    const nonce = integer(v);
    if (nonce > 0n && nonce < p256Order) return nonce;
    k = hmac(k, v, bytesOf([0]));
    v = hmac(k, v);
  }
};

/** The key with this private scalar. */
export const aTestKey = async (d: bigint): Promise<TestKey> => {
  const { x, y } = pointOf(d);
  const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x: encodeBase64url(x), y: encodeBase64url(y) };
  const signPlain = (data: Bytes): Bytes => {
    const digest = createHash('sha256').update(data).digest();
    const nonce = nonceOf(d, digest);
    const r = integer(pointOf(nonce).x) % p256Order;
    const s = (inverse(nonce) * (integer(digest) + r * d)) % p256Order;
    return joinBytes(octets(r), octets(s));
  };
  return {
    jwk,
    privateJwk: { ...jwk, d: encodeBase64url(octets(d)) },
    ...(await nameKey(jwk)),
    signPlain,
    sign: async (data) => withLowS(signPlain(data)),
  };
};

/** Private scalars of the test keys. The example is that of RFC 6979 A.2.5; `first` and `second` happen to share a key id. */
export const testScalars = {
  example: 0xc9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721n,
  root: 20200302n,
  first: 65586n,
  second: 67871n,
  stranger: 2n,
} as const;
