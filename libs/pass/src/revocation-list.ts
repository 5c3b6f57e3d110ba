import { type Bytes, asciiBytes, bytesOf, bytesOfHex, hexOf, joinBytes, u32At, u32Bytes } from './bytes';
import { signatureLength, verifyBytes } from './p256';
import { versionAndAlgorithm } from './pass-layout';
import type { Signer } from './sign-pass';
import type { TrustedKey } from './trust-list';

const magic = asciiBytes('FGR1');
const headLength = 25;
/** From its issue to the moment when the next one is due: two hours, in seconds. */
export const revocationListSeconds = 7_200;

/** The passes of one key that no longer count (reliability.md §5.2), verified. Times are Unix seconds. */
export interface RevocationList {
  readonly keyId: string;
  /** Full name of the key that signed it: two keys may share a key id. */
  readonly thumbprint: string;
  readonly counter: number;
  readonly issuedAt: number;
  readonly nextUpdate: number;
  readonly rids: ReadonlySet<string>;
}

/** The counter of a new list: it rises even after a restore from a backup. */
export const nextRevocationCounter = (previous: number, issuedAt: number): number => Math.max(previous + 1, Math.floor(issuedAt / 60));

/** The signed bytes of a list. The rids may come in any order and more than once. @throws RangeError a rid is no 16 digits, or zero */
export const signRevocationList = async (
  list: { readonly counter: number; readonly issuedAt: number; readonly nextUpdate: number; readonly rids: Iterable<string> },
  signer: Signer,
): Promise<Bytes> => {
  const rids = [...new Set(list.rids)].sort();
  if (rids.some((rid) => !/^[0-9a-f]{16}$/.test(rid) || /^0+$/.test(rid))) throw new RangeError('revocation list: rid out of range');
  const content = joinBytes(
    magic,
    bytesOf([versionAndAlgorithm]),
    bytesOfHex(signer.keyId),
    u32Bytes(list.counter),
    u32Bytes(list.issuedAt),
    u32Bytes(list.nextUpdate),
    u32Bytes(rids.length),
    ...rids.map(bytesOfHex),
  );
  return joinBytes(content, await signer.sign(content));
};

/** MALFORMED: no list at all; UNKNOWN_KEY: nobody we trust signed it; FORGED: its signature does not hold. */
export type RevocationListReading =
  { readonly ok: true; readonly list: RevocationList } | { readonly ok: false; readonly reason: 'MALFORMED' | 'UNKNOWN_KEY' | 'FORGED' };

/** Reads and verifies the bytes of a list against the keys of the trust list. */
export const readRevocationList = async (bytes: Uint8Array, keys: readonly TrustedKey[]): Promise<RevocationListReading> => {
  const n = bytes.length >= headLength ? u32At(bytes, 21) : 0;
  const end = headLength + 8 * n;
  const wellFormed =
    bytes.length === end + signatureLength && magic.every((byte, i) => bytes[i] === byte) && bytes[4] === versionAndAlgorithm;
  if (!wellFormed) return { ok: false, reason: 'MALFORMED' };
  const rids = Array.from({ length: n }, (_, i) => hexOf(bytes.subarray(headLength + 8 * i, headLength + 8 * i + 8)));
  if (rids.some((rid, i) => i > 0 && rid <= (rids[i - 1] ?? ''))) return { ok: false, reason: 'MALFORMED' };
  const keyId = hexOf(bytes.subarray(5, 9));
  const candidates = keys.filter((key) => key.keyId === keyId);
  if (candidates.length === 0) return { ok: false, reason: 'UNKNOWN_KEY' };
  const [content, signature] = [bytesOf(bytes.subarray(0, end)), bytesOf(bytes.subarray(end))];
  for (const { publicKey, thumbprint } of candidates) {
    if (await verifyBytes(publicKey, signature, content)) {
      const [counter, issuedAt, nextUpdate] = [u32At(bytes, 9), u32At(bytes, 13), u32At(bytes, 17)];
      return { ok: true, list: { keyId, thumbprint, counter, issuedAt, nextUpdate, rids: new Set(rids) } };
    }
  }
  return { ok: false, reason: 'FORGED' };
};

/** Which of two verified lists of one key a device keeps: never a lower counter. */
export const keepNewerList = (held: RevocationList | undefined, arrived: RevocationList): RevocationList =>
  held !== undefined && held.counter > arrived.counter ? held : arrived;
