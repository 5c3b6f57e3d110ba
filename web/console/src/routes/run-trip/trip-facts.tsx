import { reasons } from '@fangang/i18n';
import type { ReactNode } from 'react';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { useCarrierNames, useDrivers } from '../../data/fleet';
import type { Passenger } from '../../data/passengers';
import type { Trip } from '../../data/trips';
import { useLanguage, useWords } from '../../language';
import { hourOf, minuteOf } from '../../parts/when';
import style from './run-trip.module.css';

interface Props {
  readonly trip: Trip;
  readonly people: readonly Passenger[];
}

const unique = (names: readonly (string | null | undefined)[]): string => [...new Set(names.filter(Boolean))].join(' · ');

/** What is settled about a trip, and what nobody checked. */
export const TripFacts = ({ trip, people }: Props) => {
  const say = useWords();
  const lang = useLanguage();
  const divisions = useDivisions();
  const drivers = useDrivers();
  const carriers = useCarrierNames();
  const rules = trip.uncheckedRules.map((rule) => (rule in reasons ? reasons[rule as keyof typeof reasons][lang] : rule));
  const ride = [
    trip.rideMinutes !== null && say('minutes', { n: trip.rideMinutes }),
    trip.km !== null && say('kilometres', { n: trip.km }),
    trip.estimates.length > 0 && say('estimated'),
  ];
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('plate'), trip.plate],
    [say('carrier'), trip.carrierId && carriers?.get(trip.carrierId)],
    [say('drivers'), drivers ? unique(trip.driverIds.map((id) => drivers.get(id)?.name)) : say('persons', { n: trip.driverIds.length })],
    [
      say('gatherAt'),
      trip.stops.map(({ stopId, gatherAt, displayName }) => <div key={stopId}>{`${hourOf(gatherAt)} ${displayName}`}</div>),
    ],
    [say('departAt'), trip.departAt && minuteOf(trip.departAt)],
    [say('arriveBy'), trip.arriveBy && minuteOf(trip.arriveBy)],
    [say('ride'), unique(ride.map((part) => part || null))],
    [say('destination'), unique([areaNameOf(divisions, trip.destinationCode), ...people.map(({ siteName }) => siteName)])],
    [say('employer'), unique(people.map(({ employerName }) => employerName))],
    [say('seated'), say('seatsOf', { seated: trip.seated, allowed: trip.allowed, seats: trip.passengerSeats })],
    [say('passesIssued'), trip.passes],
    [say('boarded'), trip.boarded],
    [say('filingNumber'), trip.filingNumber],
    [say('rulesNotChecked'), rules.join(' · ')],
  ];
  return (
    <dl className={style.facts}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact === null || fact === undefined || fact === '' ? '—' : fact}</dd>
        </div>
      ))}
    </dl>
  );
};
