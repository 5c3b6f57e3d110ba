import { encodeBase64url } from './base64url';
import { asciiBytes, hexOf } from './bytes';
import { type PublicJwk, sha256 } from './p256';

/** The key of RFC 6979 A.2.5, whose private half is public: for test vectors, refused in production. */
export const exampleKeyId = '0cebf1bc';

/** RFC 7638 thumbprint of a public key: the key's full name (base64url), and its first four bytes (8 hexadecimal digits) as on a pass. */
export interface KeyName {
  readonly thumbprint: string;
  readonly keyId: string;
}

/** Names a public key. Only `crv kty x y` count, in this order and without blanks. */
export const nameKey = async ({ crv, kty, x, y }: PublicJwk): Promise<KeyName> => {
  const digest = await sha256(asciiBytes(JSON.stringify({ crv, kty, x, y })));
  return { thumbprint: encodeBase64url(digest), keyId: hexOf(digest.subarray(0, 4)) };
};
