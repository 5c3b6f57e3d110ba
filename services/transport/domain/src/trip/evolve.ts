import { areasOf, type PlacementId } from '@fangang/kernel';
import { tripScopeOf } from '@fangang/policy';
import { hasDeparted, seatOf, type Seat, type Trip } from './trip';
import type { TripFact, TripFlag } from './trip-facts';

const withSeat = (trip: Trip, seat: Seat): Trip => ({
  ...trip,
  seats: [...trip.seats.filter(({ placementId }) => placementId !== seat.placementId), seat].sort((a, b) => a.seatNo - b.seatNo),
});
const changed = (trip: Trip, placementId: PlacementId, change: Partial<Seat>): Trip => ({
  ...trip,
  seats: trip.seats.map((seat) => (seat.placementId === placementId ? { ...seat, ...change } : seat)),
});
const without = (trip: Trip, gone: PlacementId): Trip => ({ ...trip, seats: trip.seats.filter(({ placementId }) => placementId !== gone) });
const lessOne = (ids: readonly PlacementId[], gone: PlacementId): readonly PlacementId[] => ids.filter((id) => id !== gone);
const flagged = (trip: Trip, flags: readonly TripFlag[]): readonly TripFlag[] => [...new Set([...trip.flags, ...flags])];

/** The trip after one fact. */
export const evolve = (trip: Trip, fact: TripFact): Trip => {
  switch (fact.type) {
    case 'TripDrafted': {
      const { originCode, destinationCode } = fact.details;
      return { ...trip, ...fact.details, status: 'DRAFT', areas: areasOf(originCode), scope: tripScopeOf(originCode, destinationCode) };
    }
    case 'TripPlanned': {
      const { departAt, arriveBy, rideMinutes, km, estimates, estimateMayBeFiled, approvals, uncheckedRules, capacity } = fact;
      return {
        ...trip,
        status: 'PLANNED',
        departAt,
        arriveBy,
        rideMinutes,
        km,
        estimates,
        estimateMayBeFiled,
        approvals,
        uncheckedRules,
        capacity,
      };
    }
    case 'TripReopened':
      return { ...trip, status: 'DRAFT', filingNo: null, boardingOpenedAt: null };
    case 'SeatPencilled':
    case 'SeatAssigned': {
      const { placementId, workerId, epoch, holdVersion, seatNo, stopId, gatherAt } = fact;
      const state = fact.type === 'SeatPencilled' ? 'PENCILLED' : 'ASSIGNED';
      return withSeat(trip, { placementId, workerId, epoch, holdVersion, seatNo, stopId, gatherAt, state, passId: null });
    }
    case 'SeatUnpencilled':
      return without(trip, fact.placementId);
    case 'SeatReleased':
      return hasDeparted(trip) || seatOf(trip, fact.placementId)?.state === 'VACATED'
        ? changed(trip, fact.placementId, { state: 'VACATED', holdVersion: fact.holdVersion })
        : without(trip, fact.placementId);
    case 'PassAttached':
      return changed(trip, fact.placementId, { passId: fact.passId });
    case 'TripOriginApproved':
      return { ...trip, status: 'ORIGIN_APPROVED' };
    case 'TripNotified':
      return { ...trip, status: 'NOTIFIED', provinceCodes: fact.provinceCodes };
    case 'TripDestinationAccepted':
      return { ...trip, status: 'DEST_ACCEPTED' };
    case 'TripFiled':
      return { ...trip, status: 'FILED', filingNo: fact.filingNo };
    case 'BoardingOpened':
      return { ...trip, status: 'BOARDING', boardingOpenedAt: fact.at };
    case 'WorkerBoarded': {
      const { placementId, workerId, epoch, seatNo, passId } = fact;
      const before = seatOf(trip, placementId);
      const seat = before ?? { placementId, workerId, epoch, seatNo, holdVersion: 0, stopId: null, gatherAt: null };
      return {
        ...withSeat(trip, { ...seat, state: trip.arrivedAt ? 'ALIGHTED' : 'BOARDED', passId }),
        noShows: lessOne(trip.noShows, placementId),
      };
    }
    case 'WorkerAlighted':
      return changed(trip, fact.placementId, { state: 'ALIGHTED' });
    case 'NoShowRecorded':
      return {
        ...changed(trip, fact.placementId, { state: 'VACATED', holdVersion: fact.holdVersion }),
        noShows: [...lessOne(trip.noShows, fact.placementId), fact.placementId],
      };
    case 'BoardingRefused':
      return {
        ...trip,
        noShows: lessOne(trip.noShows, fact.placementId),
        refusals: [...lessOne(trip.refusals, fact.placementId), fact.placementId],
      };
    case 'ManifestFrozen':
      return { ...trip, manifest: { hash: fact.manifestHash, rows: fact.rows } };
    case 'HeadRecounted':
      return fact.counted === fact.expected ? trip : { ...trip, flags: flagged(trip, ['HEADCOUNT_DIFFERS']) };
    case 'TripDeparted':
      return { ...trip, status: 'DEPARTED', departedAt: fact.at, flags: flagged(trip, fact.flags) };
    case 'TripArrived':
      return {
        ...trip,
        status: 'ARRIVED',
        arrivedAt: fact.at,
        flags: flagged(trip, fact.flags),
        seats: trip.seats.map((seat) => (seat.state === 'BOARDED' ? { ...seat, state: 'ALIGHTED' } : seat)),
      };
    case 'HandoverPrepared': {
      const { handoverId, siteId, rows, leaderSignedBy, at } = fact;
      return {
        ...trip,
        handover: { handoverId, siteId, rows, leaderSignedBy, leaderSignedAt: at, employerSignedBy: null, employerSignedAt: null },
      };
    }
    case 'HandoverSigned':
      return {
        ...trip,
        status: 'HANDED_OVER',
        handover: trip.handover && { ...trip.handover, employerSignedBy: fact.employerSignedBy, employerSignedAt: fact.at },
      };
    case 'TripCancelled':
      return { ...trip, status: 'CANCELLED' };
    case 'TripClosed':
      return { ...trip, status: 'CLOSED' };
    case 'SeatRequested':
    case 'HoldReleased':
      return trip;
  }
};
