import { accept, refuse, type Decision, type PlacementId, type Refusal, type StopId } from '@fangang/kernel';
import type { Hold } from '../hold/hold';
import { bookable, type Itinerary } from '../itinerary/itinerary';
import { hasDeparted, isTaken, seatOf, type Seat, type Trip, type TripStop } from './trip';
import type { SeatAssigned, SeatPencilled, SeatReleased, SeatUnpencilled } from './seat-facts';

/** This file alone says when a coach is full. */
export type TripFull = Refusal<'TRIP_FULL'>;
const tripFull = ({ capacity }: Trip): TripFull =>
  refuse('TRIP_FULL', { allowed: capacity?.allowed ?? 0, seats: capacity?.passengerSeats ?? 0, pct: capacity?.factorPercent ?? 0 }).refusal;

/** Who sits, as far as the seat must know. */
export interface Passenger {
  readonly hold: Hold;
  /** The worker's other trips. */
  readonly itinerary: Itinerary;
  /** A health hold stands: no seat is given while it does. Whether the person is cleared is asked for the pass, not here. */
  readonly onHealthHold: boolean;
}
/** Where on the coach; both are chosen by the trip when left out: first stop, first free seat in order of use. */
export interface SeatWish {
  readonly stopId?: StopId;
  readonly seatNo?: number;
}

export type CannotSeat =
  | Refusal<
      | 'TRIP_DEPARTED'
      | 'INVALID_TRANSITION'
      | 'WORKER_ALREADY_SEATED'
      | 'HOLD_SUPERSEDED'
      | 'NOT_CLEARED'
      | 'TRIP_INCOMPLETE'
      | 'SEAT_TAKEN'
      | 'SEAT_BLOCKED'
      | 'VALUE_NOT_LISTED'
    >
  | TripFull;

/** Seats that someone holds, pencilled ones too. */
export const takenSeats = (trip: Trip): readonly Seat[] => trip.seats.filter(isTaken);
/** How many more may be seated; negative after the load rule fell. */
export const freeSeatCount = (trip: Trip): number => (trip.capacity?.allowed ?? 0) - takenSeats(trip).length;
/** The refusal when more people sit than the load rule allows, else undefined. */
export const overfull = (trip: Trip): TripFull | undefined => (freeSeatCount(trip) < 0 ? tripFull(trip) : undefined);

interface Place {
  readonly ok: true;
  readonly seatNo: number;
  readonly stop: TripStop;
}

/** The seat and stop that this passenger would get, or why not. One rule for drafts and plans. */
const placeFor = (
  trip: Trip,
  { hold, itinerary, onHealthHold }: Passenger,
  wish: SeatWish,
): Place | { readonly ok: false; readonly refusal: CannotSeat } => {
  if (hasDeparted(trip)) return refuse('TRIP_DEPARTED', { at: trip.departedAt ?? '' });
  if (hold.state === 'HELD' || hold.live) return refuse('WORKER_ALREADY_SEATED');
  if (hold.state === 'RELEASED') return refuse('HOLD_SUPERSEDED');
  if (onHealthHold) return refuse('NOT_CLEARED');
  const { capacity, stops, arriveBy } = trip;
  const stop = wish.stopId === undefined ? stops[0] : stops.find(({ stopId }) => stopId === wish.stopId);
  if (wish.stopId !== undefined && !stop) {
    return refuse('VALUE_NOT_LISTED', { value: wish.stopId, options: stops.map(({ stopId }) => stopId).join(' ') });
  }
  if (!capacity || !stop || !arriveBy) {
    return refuse('TRIP_INCOMPLETE', {
      fields: [...(capacity ? [] : ['coach']), ...(stop ? [] : ['stops']), ...(arriveBy ? [] : ['arriveBy'])].join(' '),
    });
  }
  if (!bookable(itinerary, { tripId: trip.id, from: stop.gatherAt, to: arriveBy })) return refuse('WORKER_ALREADY_SEATED');
  if (freeSeatCount(trip) <= 0) return { ok: false, refusal: tripFull(trip) };
  const taken = new Set(takenSeats(trip).map(({ seatNo }) => seatNo));
  const seatNo = wish.seatNo ?? capacity.seats.find((seat) => !taken.has(seat));
  if (seatNo === undefined) return { ok: false, refusal: tripFull(trip) };
  if (taken.has(seatNo)) return refuse('SEAT_TAKEN', { seatNo });
  if (!capacity.seats.includes(seatNo)) return refuse('SEAT_BLOCKED', { seatNo });
  return { ok: true, seatNo, stop };
};

const seatFact = (trip: Trip, { placementId, workerId, epoch, holdVersion }: Hold, { seatNo, stop }: Place) => ({
  tripId: trip.id,
  placementId,
  workerId,
  epoch,
  holdVersion: holdVersion + 1,
  seatNo,
  stopId: stop.stopId,
  gatherAt: stop.gatherAt,
  arriveBy: trip.arriveBy ?? stop.gatherAt,
});

/** 预排: gives a waiting placement a seat in a DRAFT. Nobody is told; the seat is guarded all the same. */
export const pencilSeat = (trip: Trip, passenger: Passenger, wish: SeatWish = {}): Decision<SeatPencilled, CannotSeat> => {
  if (trip.status !== 'DRAFT') return refuse('INVALID_TRANSITION', { from: trip.status, to: 'PENCILLED' });
  const place = placeFor(trip, passenger, wish);
  return place.ok ? accept({ type: 'SeatPencilled' as const, ...seatFact(trip, passenger.hold, place) }) : place;
};

const seatable: readonly Trip['status'][] = ['PLANNED', 'ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED', 'BOARDING'];

/** Gives a waiting placement a seat on a trip that is planned and has not left. */
export const assignSeat = (trip: Trip, passenger: Passenger, wish: SeatWish = {}): Decision<SeatAssigned, CannotSeat> => {
  if (!hasDeparted(trip) && !seatable.includes(trip.status)) return refuse('INVALID_TRANSITION', { from: trip.status, to: 'ASSIGNED' });
  const place = placeFor(trip, passenger, wish);
  return place.ok ? accept({ type: 'SeatAssigned' as const, ...seatFact(trip, passenger.hold, place) }) : place;
};

/** The person's answer to "put him on this trip": pencilled in a draft, assigned on a plan. */
export const takeSeat = (trip: Trip, passenger: Passenger, wish: SeatWish = {}): Decision<SeatPencilled | SeatAssigned, CannotSeat> =>
  trip.status === 'DRAFT' ? pencilSeat(trip, passenger, wish) : assignSeat(trip, passenger, wish);

/** A SeatAssigned for every pencilled seat, in seat order; the trip was planned in the same decision. */
export const inkPencilledSeats = (trip: Trip): readonly SeatAssigned[] =>
  trip.seats.flatMap(({ state, placementId, workerId, epoch, holdVersion, seatNo, stopId }) => {
    const stop = trip.stops.find((one) => one.stopId === stopId);
    return state === 'PENCILLED' && stop && trip.arriveBy
      ? [
          {
            type: 'SeatAssigned' as const,
            tripId: trip.id,
            placementId,
            workerId,
            epoch,
            holdVersion: holdVersion + 1,
            seatNo,
            stopId: stop.stopId,
            gatherAt: stop.gatherAt,
            arriveBy: trip.arriveBy,
          },
        ]
      : [];
  });

/** Why a seat is given back. `rebook`: the placement will ask again; false when it has ended. */
export interface ReleaseReason {
  readonly reasonCode: string;
  readonly rebook: boolean;
}
export type CannotRelease = Refusal<'TRIP_DEPARTED' | 'HOLD_SUPERSEDED'>;

/** Frees the seat of a placement before departure; a pencilled one without telling anybody. After departure people sort it out. */
export const releaseSeat = (
  trip: Trip,
  placementId: PlacementId,
  { reasonCode, rebook }: ReleaseReason,
): Decision<SeatReleased | SeatUnpencilled, CannotRelease> => {
  const seat = seatOf(trip, placementId);
  if (!seat || !isTaken(seat)) return refuse('HOLD_SUPERSEDED');
  if (hasDeparted(trip)) return refuse('TRIP_DEPARTED', { at: trip.departedAt ?? '' });
  const { workerId, epoch, holdVersion, seatNo } = seat;
  const fact = { tripId: trip.id, placementId, workerId, epoch, holdVersion: holdVersion + 1, seatNo };
  return seat.state === 'PENCILLED'
    ? accept({ type: 'SeatUnpencilled', ...fact })
    : accept({ type: 'SeatReleased', ...fact, reasonCode, rebook });
};
