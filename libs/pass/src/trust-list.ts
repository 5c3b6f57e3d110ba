import { decodeBase64url, encodeBase64url } from './base64url';
import { asciiBytes, joinBytes } from './bytes';
import { exampleKeyId, nameKey } from './key-id';
import { type Key, type PublicJwk, importPublicKey, verifyJose } from './p256';
import type { Signer } from './sign-pass';

/** From its issue to the moment when the next one is due: 24 hours, in seconds. */
export const trustListSeconds = 86_400;
/** How much longer than its signing time a key is trusted, in seconds: eight days. */
export const keyGraceSeconds = 691_200;
/** ACTIVE signs new passes; VERIFY_ONLY lives out its passes. Both verify. */
export type KeyUse = 'ACTIVE' | 'VERIFY_ONLY';

/** One key in the list as it travels. Times are Unix seconds; `exp` = end of its signing time + 8 days; `areas` are code prefixes. */
export interface TrustListEntry {
  readonly kid: string;
  readonly jwk: PublicJwk;
  readonly nbf: number;
  readonly exp: number;
  readonly use: KeyUse;
  readonly areas: readonly string[];
}
/** The payload: issuer, rising counter, issue and next update in Unix seconds. */
export interface TrustListContent {
  readonly iss: string;
  readonly ctr: number;
  readonly iat: number;
  readonly nxt: number;
  readonly keys: readonly TrustListEntry[];
}
/** A key that the root vouches for, ready to verify with. Only ES256 is accepted today. */
export interface TrustedKey {
  readonly keyId: string;
  readonly thumbprint: string;
  readonly publicKey: Key;
  readonly algorithm: 1;
  readonly use: KeyUse;
  readonly notBefore: number;
  readonly expires: number;
  readonly areas: readonly string[];
}
/** The verified list. */
export interface TrustList {
  readonly issuer: string;
  readonly counter: number;
  readonly issuedAt: number;
  readonly nextUpdate: number;
  readonly keys: readonly TrustedKey[];
}
export type TrustListReading =
  { readonly ok: true; readonly list: TrustList } | { readonly ok: false; readonly reason: 'MALFORMED' | 'FORGED' };

/** Signs a list with the root key: a compact JWS, ES256. */
export const signTrustList = async (content: TrustListContent, root: Signer): Promise<string> => {
  const part = (value: object) => encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
  const signed = `${part({ alg: 'ES256', typ: 'fangang-trust-list', kid: root.keyId })}.${part(content)}`;
  return `${signed}.${encodeBase64url(await root.sign(asciiBytes(signed)))}`;
};

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isJwk = (value: unknown): value is PublicJwk =>
  isObject(value) &&
  value['kty'] === 'EC' &&
  value['crv'] === 'P-256' &&
  [value['x'], value['y']].every((part) => typeof part === 'string' && /^[\w-]{43}$/.test(part));
const isEntry = (value: unknown): value is TrustListEntry =>
  isObject(value) &&
  typeof value['kid'] === 'string' &&
  isJwk(value['jwk']) &&
  isSeconds(value['nbf']) &&
  isSeconds(value['exp']) &&
  (value['use'] === 'ACTIVE' || value['use'] === 'VERIFY_ONLY') &&
  Array.isArray(value['areas']) &&
  value['areas'].every((area) => typeof area === 'string');
const isContent = (value: unknown): value is TrustListContent =>
  isObject(value) &&
  typeof value['iss'] === 'string' &&
  [value['ctr'], value['iat'], value['nxt']].every(isSeconds) &&
  Array.isArray(value['keys']) &&
  value['keys'].every(isEntry);

const jsonOf = (part: string): unknown => {
  const bytes = decodeBase64url(part);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

const trusted = async (entry: TrustListEntry): Promise<TrustedKey | undefined> => {
  const { keyId, thumbprint } = await nameKey(entry.jwk);
  if (keyId !== entry.kid) return undefined;
  try {
    const publicKey = await importPublicKey(entry.jwk);
    return { keyId, thumbprint, publicKey, algorithm: 1, use: entry.use, notBefore: entry.nbf, expires: entry.exp, areas: entry.areas };
  } catch {
    return undefined;
  }
};

/**
 * Verifies a trust list under the pinned root key. The header's algorithm must be ES256 (it is not asked, it is checked); a key whose
 * name or point is wrong spoils the list. In production the example key is never trusted, whoever signed for it.
 */
export const readTrustList = async (jws: string, root: Key, mode: { readonly demo: boolean }): Promise<TrustListReading> => {
  const [header = '', payload = '', signature = '', ...rest] = jws.split('.');
  const [head, bytes] = [jsonOf(header), decodeBase64url(signature)];
  if (rest.length > 0 || !bytes || bytes.length !== 64 || !isObject(head) || head['alg'] !== 'ES256' || 'crit' in head) {
    return { ok: false, reason: 'MALFORMED' };
  }
  if (!(await verifyJose(root, bytes, joinBytes(asciiBytes(`${header}.${payload}`))))) return { ok: false, reason: 'FORGED' };
  const content = jsonOf(payload);
  if (!isContent(content)) return { ok: false, reason: 'MALFORMED' };
  const keys = await Promise.all(content.keys.map(trusted));
  const known = keys.filter((key) => key !== undefined);
  if (known.length !== keys.length) return { ok: false, reason: 'MALFORMED' };
  return {
    ok: true,
    list: {
      issuer: content.iss,
      counter: content.ctr,
      issuedAt: content.iat,
      nextUpdate: content.nxt,
      keys: known.filter((key) => mode.demo || key.keyId !== exampleKeyId),
    },
  };
};

/** Which of two verified lists a device keeps: never a lower counter. */
export const keepNewerTrust = (held: TrustList | undefined, arrived: TrustList): TrustList =>
  held !== undefined && held.counter > arrived.counter ? held : arrived;
