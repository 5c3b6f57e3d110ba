import { toUnixSeconds, tripTail } from '@fangang/pass';
import type { PassWindow, SignedVehiclePass, Trip } from '@fangang/transport-domain';
import type { PassSigner } from './pass-signer';

/** Signs the paper of a trip's coach; `plateColour` is the byte of libs/contracts. */
export const signVehiclePass = async (
  signer: PassSigner,
  trip: Trip,
  plate: string,
  plateColour: number,
  window: PassWindow,
): Promise<SignedVehiclePass> => {
  const rid = signer.newRid();
  const text = await signer.pass({
    kind: 'VEHICLE',
    rid,
    trip: tripTail(trip.id),
    notBefore: toUnixSeconds(window.notBefore),
    expires: toUnixSeconds(window.expires),
    demo: signer.demo,
    plateColour,
    plate,
  });
  return { rid, keyId: signer.keyId, text, plate, ...window };
};
