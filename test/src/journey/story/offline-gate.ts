import { acceptedKey, importPublicKey, type PublicJwk, readRevocationList, readTrustList, type RevocationList, type ScanDirection, tripTail, verifyPass } from '@fangang/pass';
import type { TripId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';

/** What a driver's phone takes along: no name in it. */
interface TripPackage {
  readonly demo: boolean;
  readonly manifest: readonly { readonly rid: string; readonly seatNo: number; readonly placementId: string }[];
  /** Compact JWS by the root key. */
  readonly trustList: string;
  readonly rootKey: PublicJwk;
  /** Base64 of FGR1 bytes, one for each key. */
  readonly revocationLists: readonly string[];
}

/** A gate that knows the trip package and nothing else: every answer below is found without a network. */
export const offlineGate = async (pack: unknown, tripId: string, now: string) => {
  const { demo, manifest, trustList, rootKey, revocationLists } = pack as TripPackage;
  const trust = await readTrustList(trustList, await importPublicKey(rootKey), { demo });
  if (!trust.ok) throw new Error(`the trust list of ${tripId} does not verify: ${trust.reason}`);
  const lists: RevocationList[] = [];
  for (const text of revocationLists) {
    const list = await readRevocationList(Buffer.from(text, 'base64'), trust.list.keys);
    if (!list.ok) throw new Error(`a revocation list of ${tripId} does not verify: ${list.reason}`);
    lists.push(list.list);
  }
  const accepted = new Set<string>();
  const deviceTime = Math.floor(Date.parse(now) / 1_000);
  const seats = new Map(manifest.map(({ rid, seatNo }) => [rid, { carriage: 0, seatNo }]));
  return {
    listCounter: Math.max(0, ...lists.map(({ counter }) => counter)),
    newScanId: () => newId('scn'),
    /** Shows a code at the gate; a good one is remembered, so that it counts once. */
    show: async (text: string, direction: ScanDirection) => {
      const answer = await verifyPass({ text, trip: tripTail(tripId as TripId), direction, manifest: seats, trust: trust.list, revocations: lists, accepted, deviceTime, demo });
      const pass = answer.verdict === null ? null : answer.pass;
      if (answer.verdict === 'VALID' && pass && direction !== 'CHECK') accepted.add(acceptedKey(pass.rid, direction));
      return { verdict: answer.verdict, rid: pass?.rid ?? '', keyId: pass?.keyId ?? '' };
    },
  };
};
