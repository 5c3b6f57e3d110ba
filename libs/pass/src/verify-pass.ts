import { decodeBase45 } from './base45';
import { exampleKeyId } from './key-id';
import { type Pass, type PassParts, decodePassBytes, passPrefix } from './pass-layout';
import { isLowSignature, verifyBytes } from './p256';
import type { RevocationList } from './revocation-list';
import { signedPassBytes } from './sign-pass';
import type { TrustList, TrustedKey } from './trust-list';

/** The state that a scan shows (domain.md §2). */
export type Verdict =
  'VALID' | 'VALID_STALE_LIST' | 'REVOKED' | 'EXPIRED' | 'NOT_YET' | 'WRONG_TRIP' | 'ALREADY_USED' | 'FORGED' | 'UNKNOWN_KEY';
/** Stands beside the verdict, never instead of it. */
export type VerdictDetail = 'NOT_ON_MANIFEST' | 'SEAT_DIFFERS' | 'CLOCK_BEHIND' | 'LIST_AGE';
export type ScanDirection = 'BOARD' | 'ARRIVE' | 'CHECK';
export interface SeatRef {
  readonly carriage: number;
  readonly seatNo: number;
}

/** Clocks and lists are allowed to differ by this much, in seconds. */
export const clockToleranceSeconds = 300;

/** What a device knows when it scans. */
export interface VerifyInput {
  /** As scanned: never trimmed, collapsed or upper-cased, since spaces count. */
  readonly text: string;
  /** tripTail of the trip chosen on the device; null at a checkpoint 卡点. */
  readonly trip: string | null;
  readonly direction: ScanDirection;
  /** Seats of the chosen trip by rid; null when the device has none. */
  readonly manifest: ReadonlyMap<string, SeatRef> | null;
  /** Null when the device never got one. */
  readonly trust: TrustList | null;
  readonly revocations: readonly RevocationList[];
  /** `rid/direction` of every scan accepted on this device (acceptedKey). */
  readonly accepted: ReadonlySet<string>;
  /** Unix seconds; in demo mode already shifted by the business offset. */
  readonly deviceTime: number;
  /** Newest signed time the device ever saw, in Unix seconds, if it remembers one that is newer than the lists at hand. */
  readonly newestSigned?: number;
  readonly demo: boolean;
}

/** No pass of ours: no state, no record. NEWER_FORMAT wants "update the app". */
export interface NotAPass {
  readonly verdict: null;
  readonly why: 'OTHER_CODE' | 'NEWER_FORMAT';
}
/** `pass` is what the code claims once its signature held; null before. */
export interface PassVerdict {
  readonly verdict: Verdict;
  readonly details: readonly VerdictDetail[];
  readonly pass: Pass | null;
}

/** The key of VerifyInput.accepted. */
export const acceptedKey = (rid: string, direction: ScanDirection): string => `${rid}/${direction}`;

const refused = (verdict: 'FORGED' | 'UNKNOWN_KEY'): PassVerdict => ({ verdict, details: [], pass: null });

const signerAmong = async (candidates: readonly TrustedKey[], { body, signature }: PassParts): Promise<TrustedKey | undefined> => {
  for (const key of candidates) if (await verifyBytes(key.publicKey, signature, signedPassBytes(body))) return key;
  return undefined;
};

/** Lines 1–4: is it a pass of ours at all? The key that signed it, or the answer. */
const authenticate = async (
  input: VerifyInput,
): Promise<PassVerdict | NotAPass | { readonly parts: PassParts; readonly key: TrustedKey }> => {
  if (!input.text.startsWith(passPrefix)) {
    return { verdict: null, why: /^FG([2-9]|[1-9]\d+):/.test(input.text) ? 'NEWER_FORMAT' : 'OTHER_CODE' };
  }
  const bytes = decodeBase45(input.text.slice(passPrefix.length));
  const parts = bytes && decodePassBytes(bytes);
  if (!parts || parts.pass.demo !== input.demo) return refused('FORGED');
  const { keyId } = parts.pass;
  const named = (input.trust?.keys ?? []).filter((key) => key.keyId === keyId && (input.demo || keyId !== exampleKeyId));
  if (named.length === 0) return refused('UNKNOWN_KEY');
  const candidates = named.filter((key) => key.algorithm === parts.algorithm);
  if (candidates.length === 0 || !isLowSignature(parts.signature)) return refused('FORGED');
  const key = await signerAmong(candidates, parts);
  return key === undefined || parts.pass.expires > key.expires ? refused('FORGED') : { parts, key };
};

const manifestDetails = (pass: Pass, { manifest, trip }: VerifyInput): readonly VerdictDetail[] => {
  // The list of another trip says nothing about this pass.
  if (pass.kind !== 'PASSENGER' || manifest === null || (trip !== null && pass.trip !== trip)) return [];
  const seat = manifest.get(pass.rid);
  if (seat === undefined) return ['NOT_ON_MANIFEST'];
  return seat.carriage === pass.carriage && seat.seatNo === pass.seatNo ? [] : ['SEAT_DIFFERS'];
};

/**
 * The one verifier (reliability.md §5.3), for server, scanner and tests: the first line that matches wins. It asks nothing and nobody:
 * what the device holds is enough, and a clock that is behind never gives green.
 */
export const verifyPass = async (input: VerifyInput): Promise<PassVerdict | NotAPass> => {
  const found = await authenticate(input);
  if (!('key' in found)) return found;
  const { pass } = found.parts;
  const { direction, deviceTime, trust } = input;

  const list = input.revocations.find(({ thumbprint }) => thumbprint === found.key.thumbprint);
  const newestSigned = Math.max(0, input.newestSigned ?? 0, trust?.issuedAt ?? 0, ...input.revocations.map(({ issuedAt }) => issuedAt));
  const now = Math.max(deviceTime, newestSigned);
  const clockBehind = deviceTime < newestSigned - clockToleranceSeconds;
  const listAged = list === undefined || now > list.nextUpdate || trust === null || now > trust.nextUpdate;

  const verdict = ((): Verdict => {
    if (list?.rids.has(pass.rid)) return 'REVOKED';
    if (input.trip !== null && pass.trip !== input.trip) return 'WRONG_TRIP';
    if (now > pass.expires + clockToleranceSeconds) return 'EXPIRED';
    if (now < pass.notBefore - clockToleranceSeconds) return 'NOT_YET';
    if (direction !== 'CHECK' && input.accepted.has(acceptedKey(pass.rid, direction))) return 'ALREADY_USED';
    return listAged || clockBehind ? 'VALID_STALE_LIST' : 'VALID';
  })();
  return {
    verdict,
    details: [
      ...manifestDetails(pass, input),
      ...(clockBehind ? (['CLOCK_BEHIND'] as const) : []),
      ...(listAged ? (['LIST_AGE'] as const) : []),
    ],
    pass,
  };
};
