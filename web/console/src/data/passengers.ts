import { lastFour } from '@fangang/domain-ui';
import { useNames } from './names';
import { usePassengerRows } from './people';
import { useSession } from './session';
import type { Trip } from './trips';

/** A person on a trip, as far as the one who looks may know him. */
export interface Passenger {
  readonly name: string;
  /** Last four of the ID number. */
  readonly tail: string;
  readonly villageCode: string;
  readonly stage: string | null;
  readonly passState: string | null;
  readonly siteName: string | null;
  readonly employerName: string | null;
}

/** Why a role that has no list of people is told the names of a trip: a driver for his own, an employer for who comes to his gate. */
const purposes = { DRIVER: 'TRIP_PACKAGE', EMPLOYER: 'HANDOVER_PRINT' } as const;

/** The people of a trip by placement: from the people board, else by the audited door that the role has, else nobody. */
export const usePassengers = (trip: Trip): ReadonlyMap<string, Passenger> => {
  const { data: session } = useSession();
  const rows = usePassengerRows(trip.tripId).data?.data;
  const purpose = session && session.role in purposes ? purposes[session.role as keyof typeof purposes] : undefined;
  const names = useNames(purpose ?? 'BOARD', purpose && trip.seats.map(({ workerId }) => workerId)).data;
  if (rows)
    return new Map(
      rows.flatMap(({ placementId, idMasked, ...row }) =>
        placementId ? [[placementId, { ...row, tail: lastFour(idMasked) }] as const] : [],
      ),
    );
  return new Map(
    trip.seats.flatMap(({ placementId, workerId }) => {
      const person = names?.get(workerId);
      return person ? [[placementId, { ...person, tail: lastFour(person.idNumber), stage: null, passState: null }] as const] : [];
    }),
  );
};
