import { hexOf } from './bytes';
import type { PassengerPass, UnsignedPass, VehiclePass } from './pass-layout';
import { revocationListSeconds, signRevocationList } from './revocation-list';
import { type TestKey, aTestKey, testScalars } from './test-key.builders';
import { keyGraceSeconds, signTrustList, trustListSeconds } from './trust-list';
import type { ScanDirection, Verdict, VerdictDetail } from './verify-pass';

/** What a verifier is given, as JSON: the trust list as it travels, revocation lists in hexadecimal, times in Unix seconds. */
export interface VectorInput {
  readonly text: string;
  readonly trip: string | null;
  readonly direction: ScanDirection;
  readonly manifest: Readonly<Record<string, { readonly carriage: number; readonly seatNo: number }>> | null;
  readonly trustList: string | null;
  readonly revocationLists: readonly string[];
  readonly accepted: readonly string[];
  readonly deviceTime: number;
  readonly demo: boolean;
}
/** One published vector: a sentence, the input, and what a verifier must say. A null verdict is "no pass". */
export interface Vector {
  readonly about: string;
  readonly input: VectorInput;
  readonly want: { readonly verdict: Verdict | null; readonly details: readonly VerdictDetail[] };
}

/** 2020-03-06 00:00 +08:00, the pass's first second. */
export const notBefore = 1_583_424_000;
/** 2020-03-07 20:00 +08:00. */
export const expires = 1_583_582_400;
export const rid = 'a1b2c3d4e5f60718';
export const otherRid = '0000000000000001';
/** trp_01E2HGWYM0000G40R40M30E209 */
export const trip = '00010203040506070809';
export const otherTrip = '0001020304050607080a';

export const aPass = (differs: Partial<Omit<PassengerPass, 'kind'>> = {}): UnsignedPass => ({
  kind: 'PASSENGER',
  rid,
  trip,
  carriage: 0,
  seatNo: 12,
  notBefore,
  expires,
  demo: true,
  ...differs,
});
export const aVehiclePass = (differs: Partial<Omit<VehiclePass, 'kind'>> = {}): UnsignedPass => ({
  kind: 'VEHICLE',
  rid,
  trip,
  plateColour: 2,
  plate: '川O00001',
  notBefore,
  expires,
  demo: true,
  ...differs,
});

/** The keys and lists of one instance, as a device would hold them. */
export interface Scene {
  readonly keys: { readonly [K in keyof typeof testScalars]: TestKey };
  readonly trustList: (issuedAt: number, entries?: readonly TestKey[]) => Promise<string>;
  readonly revocationList: (issuedAt: number, rids: readonly string[], signer?: TestKey) => Promise<string>;
}

export const aScene = async (): Promise<Scene> => {
  const [example, root, first, second, stranger] = await Promise.all(
    [testScalars.example, testScalars.root, testScalars.first, testScalars.second, testScalars.stranger].map(aTestKey),
  );
  if (!example || !root || !first || !second || !stranger) throw new Error('five keys');
  return {
    keys: { example, root, first, second, stranger },
    trustList: (issuedAt, entries = [example, first, second]) =>
      signTrustList(
        {
          iss: 'example',
          ctr: issuedAt,
          iat: issuedAt,
          nxt: issuedAt + trustListSeconds,
          keys: entries.map(({ keyId, jwk }) => ({
            kid: keyId,
            jwk,
            nbf: notBefore - 86_400,
            exp: notBefore + keyGraceSeconds,
            use: 'ACTIVE' as const,
            areas: ['99'],
          })),
        },
        root,
      ),
    revocationList: async (issuedAt, rids, signer = example) =>
      hexOf(
        await signRevocationList(
          { counter: Math.floor(issuedAt / 60), issuedAt, nextUpdate: issuedAt + revocationListSeconds, rids },
          signer,
        ),
      ),
  };
};
