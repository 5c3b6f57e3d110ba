import {
  acceptedKey,
  importPublicKey,
  type PublicJwk,
  readRevocationList,
  readTrustList,
  type RevocationList,
  type ScanDirection,
  tripTail,
  verifyPass,
} from '@fangang/pass';
import type { TripId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';

/** What a driver's phone takes along: no name in it. */
interface TripPackage {
  readonly demo: boolean;
  readonly seats: readonly { readonly rid: string | null; readonly seatNo: number }[];
  /** Compact JWS by the root key. */
  readonly trust: string;
  readonly rootJwk: PublicJwk;
  /** Base64 of FGR1 bytes, one list for each key. */
  readonly revocations: readonly { readonly bytes: string }[];
}

/** A gate that knows the trip package and nothing else: every answer below is found without a network. */
export const offlineGate = async (pack: unknown, tripId: string, now: string) => {
  const { demo, seats: taken, trust: jws, rootJwk, revocations } = pack as TripPackage;
  const trust = await readTrustList(jws, await importPublicKey(rootJwk), { demo });
  if (!trust.ok) throw new Error(`the trust list of ${tripId} does not verify: ${trust.reason}`);
  const lists: RevocationList[] = [];
  for (const { bytes } of revocations) {
    const list = await readRevocationList(Buffer.from(bytes, 'base64'), trust.list.keys);
    if (!list.ok) throw new Error(`a revocation list of ${tripId} does not verify: ${list.reason}`);
    lists.push(list.list);
  }
  const accepted = new Set<string>();
  const deviceTime = Math.floor(Date.parse(now) / 1_000);
  const seats = new Map(taken.flatMap(({ rid, seatNo }) => (rid === null ? [] : [[rid, { carriage: 0, seatNo }] as const])));
  return {
    listCounter: Math.max(0, ...lists.map(({ counter }) => counter)),
    newScanId: () => newId('scn'),
    /** Shows a code at the gate; a good one is remembered, so that it counts once. */
    show: async (text: string, direction: ScanDirection) => {
      const answer = await verifyPass({
        text,
        trip: tripTail(tripId as TripId),
        direction,
        manifest: seats,
        trust: trust.list,
        revocations: lists,
        accepted,
        deviceTime,
        demo,
      });
      const pass = answer.verdict === null ? null : answer.pass;
      if (answer.verdict === 'VALID' && pass && direction !== 'CHECK') accepted.add(acceptedKey(pass.rid, direction));
      return { verdict: answer.verdict, rid: pass?.rid ?? '', keyId: pass?.keyId ?? '' };
    },
  };
};
