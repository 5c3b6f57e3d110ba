import type { PassId, PlacementId, TripId } from '@fangang/kernel';
import type { Trip } from './trip';

/** One line of the passenger list 乘车人员名单, without names. */
export interface ManifestRow {
  readonly seatNo: number;
  readonly placementId: PlacementId;
  readonly passId: PassId | null;
  readonly boarded: boolean;
}

/** Rows by seat: everyone who holds a seat now, boarded or not. A vacated seat is no row: its standby may sit there. */
export const manifestRows = (trip: Trip): readonly ManifestRow[] =>
  trip.seats
    .filter(({ state }) => state === 'ASSIGNED' || state === 'BOARDED')
    .map(({ seatNo, placementId, passId, state }) => ({ seatNo, placementId, passId, boarded: state === 'BOARDED' }))
    .sort((a, b) => a.seatNo - b.seatNo || (a.placementId < b.placementId ? -1 : 1));

/**
 * The text whose SHA-256 is the manifest hash: RFC 8785 canonical JSON of trip and rows (keys in code-unit order, no white space; all
 * values are ASCII ids, small integers and booleans, for which `JSON.stringify` is canonical).
 */
export const manifestText = (tripId: TripId, rows: readonly ManifestRow[]): string =>
  JSON.stringify({ rows: rows.map(({ seatNo, placementId, passId, boarded }) => ({ boarded, passId, placementId, seatNo })), tripId });
