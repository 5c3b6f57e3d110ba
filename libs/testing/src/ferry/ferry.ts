import { accept, type Decision, type Instant, plusMinutes, refuse, type Refusal, type StopId, type TripId } from '@fangang/kernel';

/**
 * The toy on which the platform libs are proved: a ferry with places, counted at each one that is taken, with an hour at which its ramp
 * closes. It speaks real contracts of a trip, since the loop takes no event that nobody has declared.
 */
export interface Ferry {
  readonly id: TripId;
  readonly places: number;
  readonly taken: number;
  /** When the ramp closes; null while nobody has said, and after it was closed. */
  readonly closesAt: Instant | null;
  /** Rises each time a closing hour is set anew. */
  readonly epoch: number;
  readonly sailed: boolean;
}

export interface FerryMoored {
  readonly type: 'FerryMoored';
  readonly places: number;
}
export interface HeadRecounted {
  readonly type: 'HeadRecounted';
  readonly tripId: TripId;
  readonly stopId: StopId;
  readonly counted: number;
  readonly expected: number;
}
export interface ClosingSet {
  readonly type: 'ClosingSet';
  readonly closesAt: Instant | null;
}
export interface TripDeparted {
  readonly type: 'TripDeparted';
  readonly tripId: TripId;
  readonly at: Instant;
  readonly flags: readonly string[];
}
export type FerryFact = FerryMoored | HeadRecounted | ClosingSet | TripDeparted;

const pier = 'stop_01E2J8Z4Q0V9M3T7K5X1C6B8RD' as StopId;

export const aBlankFerry = (id: TripId): Ferry => ({ id, places: 0, taken: 0, closesAt: null, epoch: 0, sailed: false });

export const moor =
  (places: number) =>
  (ferry: Ferry): Decision<FerryMoored, Refusal<'FERRY_MOORED'>> =>
    ferry.places > 0 ? refuse('FERRY_MOORED') : accept({ type: 'FerryMoored', places });

/** Takes `count` places at once, each with news of its own. */
export const takePlaces =
  (count = 1) =>
  (ferry: Ferry): Decision<HeadRecounted, Refusal<'FERRY_SAILED' | 'FERRY_FULL'>> => {
    if (ferry.sailed) return refuse('FERRY_SAILED');
    if (ferry.taken + count > ferry.places) return refuse('FERRY_FULL', { places: ferry.places });
    const [first, ...more] = Array.from({ length: count }, (_, index): HeadRecounted => ({
      type: 'HeadRecounted',
      tripId: ferry.id,
      stopId: pier,
      counted: ferry.taken + index + 1,
      expected: ferry.places,
    }));
    return first ? accept(first, ...more) : refuse('FERRY_FULL', { places: ferry.places });
  };

/** Sets the closing hour so many minutes from now, or takes it back. */
export const setClosing =
  (minutes: number | null) =>
  (_: Ferry, now: Instant): Decision<ClosingSet> =>
    accept({ type: 'ClosingSet', closesAt: minutes === null ? null : plusMinutes(now, minutes) });

/** The ramp closes; only for the hour that counts. */
export const sail =
  (epoch: number) =>
  (ferry: Ferry, now: Instant): Decision<TripDeparted, Refusal<'FERRY_SAILED' | 'CLOSING_MOVED'>> => {
    if (ferry.sailed) return refuse('FERRY_SAILED');
    if (ferry.epoch !== epoch) return refuse('CLOSING_MOVED');
    return accept({ type: 'TripDeparted', tripId: ferry.id, at: now, flags: [] });
  };

export const evolveFerry = (ferry: Ferry, fact: FerryFact): Ferry => {
  switch (fact.type) {
    case 'FerryMoored':
      return { ...ferry, places: fact.places };
    case 'HeadRecounted':
      return { ...ferry, taken: fact.counted };
    case 'ClosingSet':
      return { ...ferry, closesAt: fact.closesAt, epoch: ferry.epoch + (fact.closesAt ? 1 : 0) };
    case 'TripDeparted':
      return { ...ferry, closesAt: null, sailed: true };
  }
};
