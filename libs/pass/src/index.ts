export { decodeBase45, encodeBase45 } from './base45';
export { bytesOfHex, hexOf } from './bytes';
export * from './key-id';
export { type Key, type PublicJwk, importPublicKey, importSigningKey } from './p256';
export {
  type Pass,
  type PassengerPass,
  type UnsignedPass,
  type VehiclePass,
  bodyLengths,
  decodePassBytes,
  fromUnixSeconds,
  maxValiditySeconds,
  passPrefix,
  toUnixSeconds,
} from './pass-layout';
export * from './revocation-list';
export { type Signer, newRid, signPass, signerOf, signerOfJwk } from './sign-pass';
export * from './trip-tail';
export * from './trust-list';
export * from './verify-pass';
