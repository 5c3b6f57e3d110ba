import { encodeBase45 } from './base45';
import { type Bytes, asciiBytes, hexOf, joinBytes } from './bytes';
import { type Key, type PublicJwk, importSigningKey, signBytes } from './p256';
import { nameKey } from './key-id';
import { type UnsignedPass, encodePassBody, passPrefix } from './pass-layout';

/** A private key and the name that its passes and lists carry. */
export interface Signer {
  readonly keyId: string;
  readonly thumbprint: string;
  readonly sign: (data: Bytes) => Promise<Bytes>;
}

/** A signer of a WebCrypto key. */
export const signerOf = (key: Key, name: { readonly keyId: string; readonly thumbprint: string }): Signer => ({
  ...name,
  sign: (data) => signBytes(key, data),
});

/** A signer of a private JWK. */
export const signerOfJwk = async (jwk: PublicJwk & { readonly d: string }): Promise<Signer> =>
  signerOf(await importSigningKey(jwk), await nameKey(jwk));

/** What the signature of a pass covers: `FG1:` and the bytes before it. */
export const signedPassBytes = (body: Uint8Array): Bytes => joinBytes(asciiBytes(passPrefix), body);

/** A fresh pass number: 8 random bytes in hexadecimal, never zero. */
export const newRid = (): string => {
  const rid = hexOf(crypto.getRandomValues(new Uint8Array(8)));
  return /^0+$/.test(rid) ? newRid() : rid;
};

/**
 * The text of a pass, for a QR code in alphanumeric mode at level M: 151 characters, of a vehicle pass 175.
 * @throws RangeError a field does not fit (encodePassBody)
 */
export const signPass = async (pass: UnsignedPass, signer: Signer): Promise<string> => {
  const body = encodePassBody({ ...pass, keyId: signer.keyId });
  return passPrefix + encodeBase45(joinBytes(body, await signer.sign(signedPassBytes(body))));
};
