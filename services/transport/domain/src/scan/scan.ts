import {
  accept,
  type Decision,
  type DeviceId,
  type Instant,
  type PassId,
  type PlacementId,
  type ScanId,
  type TripId,
} from '@fangang/kernel';
import type { Pass } from '../pass/pass';
import type { DoorScan } from '../trip/boarding';

export type ScanDirection = 'BOARD' | 'ARRIVE' | 'CHECK';
/** Verdict of the verifier (reliability §5.3). */
export type Verdict =
  'VALID' | 'VALID_STALE_LIST' | 'REVOKED' | 'EXPIRED' | 'NOT_YET' | 'WRONG_TRIP' | 'ALREADY_USED' | 'FORGED' | 'UNKNOWN_KEY';
/** Beside the verdict, never instead of it; the first two are found here, the others come from the device. */
export type ScanFlag = 'DUPLICATE' | 'AFTER_REVOCATION' | 'NOT_ON_MANIFEST' | 'SEAT_DIFFERS' | 'CLOCK_BEHIND' | 'LIST_AGE';

/** What a device sends. The id is the nonce: it was made there, and a second copy is the same scan. */
export interface ScanReport {
  readonly scanId: ScanId;
  readonly deviceId: DeviceId;
  readonly tripId: TripId;
  readonly direction: ScanDirection;
  readonly verdict: Verdict;
  /** What the person at the door did: let in, or not. */
  readonly accepted: boolean;
  /** Why not, as a code: NOT_CLEARED, TEMPERATURE_HIGH (the value itself never comes here), or others. */
  readonly refusedFor: string | null;
  readonly scannedAt: Instant;
  readonly offline: boolean;
  /** Device time − server time at the last sync, milliseconds. */
  readonly clockSkewMs: number;
  readonly flags: readonly ScanFlag[];
}

/** A scan 查验: this pass, here, then, this verdict. */
export interface ScanRecorded {
  readonly type: 'ScanRecorded';
  readonly scanId: ScanId;
  readonly tripId: TripId;
  readonly passId?: PassId;
  readonly placementId?: PlacementId;
  readonly direction: ScanDirection;
  readonly verdict: Verdict;
  readonly accepted: boolean;
  readonly offline: boolean;
  readonly deviceId: DeviceId;
  readonly scannedAt: Instant;
  readonly flags: readonly ScanFlag[];
}

/** What the server knows and the device did not. */
export interface KnownOfPass {
  /** The pass with the scanned number; null when there is none. */
  readonly pass: Pass | null;
  /** An accepted scan of the same pass, trip and direction, from anywhere, was stored before. */
  readonly acceptedBefore: boolean;
}

const tenMinutesMs = 600_000;

/** A scan that happened is stored whatever it says: no decision refuses it. */
export const recordScan = (report: ScanReport, { pass, acceptedBefore }: KnownOfPass): Decision<ScanRecorded, never> => {
  const { scanId, deviceId, tripId, direction, verdict, accepted, scannedAt, offline, clockSkewMs } = report;
  const found: readonly (ScanFlag | false)[] = [
    accepted && direction !== 'CHECK' && acceptedBefore && 'DUPLICATE',
    accepted && (pass?.status === 'REVOKED' || pass?.status === 'SUPERSEDED') && 'AFTER_REVOCATION',
    clockSkewMs < -tenMinutesMs && 'CLOCK_BEHIND',
  ];
  const flags = [...new Set([...report.flags, ...found.filter((flag) => flag !== false)])].sort();
  const person = pass?.placementId ? { passId: pass.id, placementId: pass.placementId } : {};
  return accept({ type: 'ScanRecorded', scanId, tripId, ...person, direction, verdict, accepted, offline, deviceId, scannedAt, flags });
};

/** What a stored scan does to its trip. */
export type ScanEffect =
  | { readonly does: 'BOARD' | 'ALIGHT'; readonly scan: DoorScan }
  | { readonly does: 'REFUSE'; readonly scan: DoorScan; readonly reasonCode: string }
  | { readonly does: 'NOTHING' };

const gateReasons: ReadonlyMap<string, string> = new Map([
  ['NOT_CLEARED', 'NOT_CLEARED'],
  ['TEMPERATURE_HIGH', 'NOT_CLEARED'],
]);

/**
 * An accepted scan boards or alights; one refused at the gate (good pass, no clearance or fever) releases the seat, with the one code
 * that leaves the house. A wrong coach, a wrong hour, a second copy of a pass, or a pass of another trip does nothing: the person keeps
 * the seat that is his.
 */
export const effectOf = (report: ScanReport, { pass, acceptedBefore }: KnownOfPass): ScanEffect => {
  if (!pass?.placementId || !pass.workerId || pass.tripId !== report.tripId || report.direction === 'CHECK') return { does: 'NOTHING' };
  const { id: passId, placementId, workerId, epoch, seatNo } = pass;
  const scan: DoorScan = {
    scanId: report.scanId,
    deviceId: report.deviceId,
    passId,
    placementId,
    workerId,
    epoch,
    seatNo,
    at: report.scannedAt,
  };
  if (report.accepted) return acceptedBefore ? { does: 'NOTHING' } : { does: report.direction === 'BOARD' ? 'BOARD' : 'ALIGHT', scan };
  const reasonCode = gateReasons.get(report.refusedFor ?? '');
  const goodPass = report.verdict === 'VALID' || report.verdict === 'VALID_STALE_LIST';
  return report.direction === 'BOARD' && goodPass && reasonCode ? { does: 'REFUSE', scan, reasonCode } : { does: 'NOTHING' };
};
