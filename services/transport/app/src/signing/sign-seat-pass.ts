import { toUnixSeconds, tripTail } from '@fangang/pass';
import type { TripId } from '@fangang/kernel';
import type { PassWindow, SignedPass } from '@fangang/transport-domain';
import type { PassSigner } from './pass-signer';

/** Signs the pass of one seat: trip, seat and hours, no name. */
export const signSeatPass = async (signer: PassSigner, tripId: TripId, seatNo: number, window: PassWindow): Promise<SignedPass> => {
  const rid = signer.newRid();
  const text = await signer.pass({
    kind: 'PASSENGER',
    rid,
    trip: tripTail(tripId),
    carriage: 0,
    seatNo,
    notBefore: toUnixSeconds(window.notBefore),
    expires: toUnixSeconds(window.expires),
    demo: signer.demo,
  });
  return { rid, keyId: signer.keyId, text, seatNo, ...window };
};
