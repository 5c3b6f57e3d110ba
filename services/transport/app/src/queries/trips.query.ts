import { dayOf, type TripId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { cursorOf, readCursor } from '@fangang/service-kit';
import { manifestRows, type Trip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { TripStore } from '../state/trip.store';
import { rowOf, wholeOf } from './trip-rows';
import type { TripsQuery } from './trips.dto';

/** Trips as dispatcher, officer, driver and employer may see them. */
@Injectable()
export class TripsListQuery {
  constructor(private readonly trips: TripStore) {}

  async page(reader: Reader, { date, state, area, limit, after }: TripsQuery) {
    const bound = { date, state, area, scope: reader.scope };
    const [departOn, id] = after === undefined ? [] : readCursor(after, bound);
    const place = typeof departOn === 'string' && typeof id === 'string' ? { departOn, id } : undefined;
    const found = await this.trips.page(reader, { on: date, status: state, area, limit: limit + 1, after: place });
    const data = found.slice(0, limit);
    const last = found.length > limit ? data.at(-1) : undefined;
    return {
      data: data.map(rowOf),
      page: { hasMore: last !== undefined, ...(last ? { next: cursorOf([dayOfTrip(last), last.id], bound) } : {}) },
    };
  }

  async one(reader: Reader, tripId: TripId) {
    return wholeOf(await this.trips.read(reader, tripId));
  }

  /** The list that was frozen at departure; before it, who holds a seat now. */
  async manifest(reader: Reader, tripId: TripId) {
    const trip = await this.trips.read(reader, tripId);
    const { tripNo, manifest, departAt, coach } = trip;
    const rows = (manifest?.rows ?? manifestRows(trip)).map(({ seatNo, placementId, passId, boarded }) => ({
      seatNo,
      placementId,
      passId,
      boarded,
    }));
    return { tripId, tripNo, plate: coach?.plate ?? null, departAt, frozen: manifest !== null, manifestHash: manifest?.hash ?? null, rows };
  }
}

const dayOfTrip = ({ departAt }: Trip): string => (departAt ? dayOf(departAt) : '');
