import type { TripId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import type { Trip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { ClearanceStore } from '../state/clearance.store';
import { PassStore } from '../state/pass.store';
import { TripStore } from '../state/trip.store';
import { TripRules } from '../state/trip-rules.query';

/** Trip, seats and door rows of a package. */
@Injectable()
export class PackageParts {
  constructor(
    private readonly trips: TripStore,
    private readonly passes: PassStore,
    private readonly clearances: ClearanceStore,
    private readonly rules: TripRules,
  ) {}

  /** @throws NotFound a trip that is not the driver's */
  async of(reader: Reader, tripId: TripId) {
    const trip = await this.trips.read(reader, tripId);
    const { tripNo, status, departAt, arriveBy, stops, siteIds, coach, originCode, destinationCode } = trip;
    const door = departAt ? await this.rules.door(departAt, originCode, destinationCode) : null;
    return {
      tripId,
      tripNo,
      state: status,
      departAt,
      arriveBy,
      plate: coach?.plate ?? null,
      siteIds: [...siteIds],
      stops: stops.map(({ stopId, displayName, gatherAt }) => ({ stopId, displayName, gatherAt })),
      seats: await this.seats(trip),
      door,
    };
  }

  private async seats({ id, seats }: Trip) {
    const passes = new Map((await this.passes.onTrip(id)).map((pass) => [pass.placementId, pass]));
    const seated = seats.filter(({ state }) => state !== 'PENCILLED' && state !== 'VACATED');
    const cleared = await this.clearances.among(seated.map(({ workerId }) => workerId));
    return seated.map(({ placementId, workerId, seatNo, stopId, state }) => ({
      placementId,
      workerId,
      seatNo,
      stopId,
      state,
      passId: passes.get(placementId)?.id ?? null,
      rid: passes.get(placementId)?.rid ?? null,
      clearedUntil: cleared.get(workerId)?.clearedUntil ?? null,
    }));
  }
}
