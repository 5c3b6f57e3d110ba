import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { areaNameOf, useDivisions } from '../data/divisions';
import { useVehiclePass } from '../data/papers';
import { type Trip, useTrip } from '../data/trips';
import { Asked } from '../parts/asked';
import { minuteOf } from '../parts/when';
import type { TripHead } from './manifest.print';

/** A paper of the trip in the address, once the trip is there. */
export const PaperOfTrip = ({ children }: { readonly children: (trip: Trip) => ReactNode }) => {
  const { tripId = '' } = useParams<{ tripId: string }>();
  return <Asked query={useTrip(tripId)}>{children}</Asked>;
};

/** Whom to call: the leader 车长 by name and phone; empty before the trip is filed. */
export const useContact = (trip: Trip): { readonly name: string; readonly phone: string; readonly settled: boolean } => {
  const { data, isPending } = useVehiclePass(trip.tripId, trip.filingNumber !== null);
  const leader = data?.drivers.find(({ driverId }) => driverId === trip.leaderId) ?? data?.drivers[0];
  return { name: leader?.name ?? '', phone: leader?.phone ?? '', settled: trip.filingNumber === null || !isPending };
};

/** What stands above a list of a trip's people. */
export const useTripHead = (trip: Trip): TripHead => {
  const divisions = useDivisions();
  const { name, phone } = useContact(trip);
  const places = trip.stops.map(({ displayName }) => displayName);
  return {
    tripNo: trip.tripNo,
    plate: trip.plate ?? '',
    departAt: trip.departAt ? minuteOf(trip.departAt) : '',
    origin: [areaNameOf(divisions, trip.originCode), ...places].join(' '),
    destination: areaNameOf(divisions, trip.destinationCode),
    leader: [name, phone].filter(Boolean).join(' '),
  };
};
