import {
  accept,
  refuse,
  type Decision,
  type DeviceId,
  type Instant,
  type PassId,
  type PlacementId,
  type Refusal,
  type ScanId,
  type StopId,
  type WorkerId,
} from '@fangang/kernel';
import { isReadyToBoard } from './approvals';
import { manifestRows, manifestText } from './manifest';
import { hasDeparted, isBoarded, seatOf, type Trip } from './trip';
import type { BoardingRefused, SeatReleased, WorkerAlighted, WorkerBoarded } from './seat-facts';
import type { BoardingOpened, HeadRecounted, ManifestFrozen, TripArrived, TripDeparted, TripFlag } from './trip-facts';

/** A scan at the door of this trip, as far as the trip must know it. */
export interface DoorScan {
  readonly scanId: ScanId;
  readonly deviceId: DeviceId;
  readonly passId: PassId;
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
  readonly seatNo: number;
  readonly at: Instant;
}
type NotBoardable = Refusal<'TRIP_NOT_BOARDABLE'>;
type NoStep = Refusal<'INVALID_TRANSITION'>;

const noStep = (trip: Trip, to: Trip['status']) => refuse('INVALID_TRANSITION', { from: trip.status, to });

/** First hour of gathering: SYS opens boarding then; the driver may only do it earlier. */
export const opensBoardingAt = (trip: Trip): Instant | null => (isReadyToBoard(trip) ? (trip.stops[0]?.gatherAt ?? trip.departAt) : null);

/** Opens boarding 上客, once every listed approval is there. */
export const openBoarding = (trip: Trip, now: Instant): Decision<BoardingOpened, NoStep> =>
  isReadyToBoard(trip) ? accept({ type: 'BoardingOpened', tripId: trip.id, at: now }) : noStep(trip, 'BOARDING');

const atTheDoor: readonly Trip['status'][] = ['BOARDING', 'DEPARTED', 'ARRIVED', 'HANDED_OVER', 'CLOSED', 'DIVERTED', 'TURNED_BACK'];

/** Scans come late and are facts: any trip that was opened takes them; one that was ready is opened by them. */
const opened = (
  trip: Trip,
  at: Instant,
): { readonly ok: true; readonly facts: readonly BoardingOpened[] } | { readonly ok: false; readonly refusal: NotBoardable } => {
  if (atTheDoor.includes(trip.status)) return { ok: true, facts: [] };
  return isReadyToBoard(trip)
    ? { ok: true, facts: [{ type: 'BoardingOpened', tripId: trip.id, at }] }
    : refuse('TRIP_NOT_BOARDABLE', { state: trip.status });
};

/** An accepted scan at boarding: the person is on board, whatever became of the seat since. A second one is `PASS_ALREADY_USED`. */
export const boardWorker = (
  trip: Trip,
  scan: DoorScan,
): Decision<BoardingOpened | WorkerBoarded, NotBoardable | Refusal<'PASS_ALREADY_USED'>> => {
  const door = opened(trip, scan.at);
  if (!door.ok) return door;
  const seat = seatOf(trip, scan.placementId);
  if (seat && isBoarded(seat)) return refuse('PASS_ALREADY_USED', { time: scan.at, device: scan.deviceId });
  const { scanId, passId, placementId, workerId, epoch, seatNo, at } = scan;
  const boarded: WorkerBoarded = { type: 'WorkerBoarded', tripId: trip.id, placementId, workerId, epoch, seatNo, scanId, at, passId };
  const [first] = door.facts;
  return first ? accept<BoardingOpened | WorkerBoarded>(first, boarded) : accept(boarded);
};

/** An accepted scan on arrival: the person got off. Heads that nobody scanned are arrived all the same. */
export const alightWorker = (trip: Trip, scan: DoorScan): Decision<WorkerAlighted, Refusal<'NOT_ON_MANIFEST' | 'PASS_ALREADY_USED'>> => {
  const seat = seatOf(trip, scan.placementId);
  if (!seat || !isBoarded(seat)) return refuse('NOT_ON_MANIFEST');
  if (seat.state === 'ALIGHTED' && trip.arrivedAt === null) return refuse('PASS_ALREADY_USED', { time: scan.at, device: scan.deviceId });
  const { scanId, placementId, workerId, epoch, seatNo, at } = scan;
  return accept({ type: 'WorkerAlighted', tripId: trip.id, placementId, workerId, epoch, seatNo, scanId, at });
};

/**
 * A refused boarding: the seat is released with rebook, before departure and after, and never becomes a no-show; one recorded earlier is
 * taken over. After departure the seat stays on record as VACATED and the frozen manifest as it was. The caller revokes the pass.
 */
export const refuseBoarding = (
  trip: Trip,
  scan: DoorScan,
  reasonCode: string,
): Decision<BoardingOpened | BoardingRefused | SeatReleased, NotBoardable | Refusal<'NOT_ON_MANIFEST' | 'PASS_ALREADY_USED'>> => {
  const door = opened(trip, scan.at);
  if (!door.ok) return door;
  const seat = seatOf(trip, scan.placementId);
  if (!seat || seat.epoch !== scan.epoch || seat.state === 'PENCILLED') return refuse('NOT_ON_MANIFEST');
  if (isBoarded(seat) && hasDeparted(trip)) return refuse('PASS_ALREADY_USED', { time: scan.at, device: scan.deviceId });
  const { placementId, workerId, epoch, holdVersion, seatNo } = seat;
  const person = { tripId: trip.id, placementId, workerId, epoch };
  const refused: BoardingRefused = { type: 'BoardingRefused', ...person, reasonCode, at: scan.at };
  const released: SeatReleased = { type: 'SeatReleased', ...person, holdVersion: holdVersion + 1, seatNo, reasonCode, rebook: true };
  const [first] = door.facts;
  return first
    ? accept<BoardingOpened | BoardingRefused | SeatReleased>(first, refused, released)
    : accept<BoardingRefused | SeatReleased>(refused, released);
};

const heads = (trip: Trip): number => trip.seats.filter(isBoarded).length;
const differs = (boarded: number, counted: number | undefined): readonly TripFlag[] =>
  counted === undefined || counted === boarded ? [] : ['HEADCOUNT_DIFFERS'];
const count = (trip: Trip, counted: number | undefined) => {
  const boarded = heads(trip);
  return { boarded, ...(counted === undefined ? {} : { counted }), flags: differs(boarded, counted) };
};

/** What only the caller can add to a departure: heads counted by eye, and SHA-256 as `sha256:<hex>` of a text. */
export interface Departure {
  readonly at: Instant;
  readonly counted?: number;
  readonly hashOf: (text: string) => string;
}

/** The coach has left: a fact that no count refuses. The list is frozen and hashed in the same breath. */
export const depart = (trip: Trip, { at, counted, hashOf }: Departure): Decision<ManifestFrozen | TripDeparted, NoStep> => {
  if (trip.status !== 'BOARDING') return noStep(trip, 'DEPARTED');
  const rows = manifestRows(trip);
  const frozen: ManifestFrozen = {
    type: 'ManifestFrozen',
    tripId: trip.id,
    manifestHash: hashOf(manifestText(trip.id, rows)),
    seated: rows.length,
    boarded: rows.filter(({ boarded }) => boarded).length,
    rows,
  };
  return accept<ManifestFrozen | TripDeparted>(frozen, { type: 'TripDeparted', tripId: trip.id, at, ...count(trip, counted) });
};

/** The coach is there: a fact that no count refuses. */
export const arrive = (trip: Trip, { at, counted }: Omit<Departure, 'hashOf'>): Decision<TripArrived, NoStep> =>
  trip.status === 'DEPARTED' || trip.status === 'DIVERTED'
    ? accept({ type: 'TripArrived', tripId: trip.id, at, ...count(trip, counted) })
    : noStep(trip, 'ARRIVED');

/** Heads counted at a stop on the way; a difference is a flag and the coach goes on. */
export const recount = (
  trip: Trip,
  stopId: StopId,
  counted: number,
  at: Instant,
): Decision<HeadRecounted, NoStep | Refusal<'VALUE_NOT_LISTED'>> => {
  if (trip.status !== 'BOARDING' && trip.status !== 'DEPARTED' && trip.status !== 'DIVERTED') return noStep(trip, 'DEPARTED');
  const stops = trip.stops.map((stop) => stop.stopId);
  if (!stops.includes(stopId)) return refuse('VALUE_NOT_LISTED', { value: stopId, options: stops.join(' ') });
  return accept({ type: 'HeadRecounted', tripId: trip.id, stopId, counted, expected: heads(trip), at });
};
