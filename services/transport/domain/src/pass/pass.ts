import {
  accept,
  refuse,
  type Decision,
  type Instant,
  type PassId,
  type PlacementId,
  type Refusal,
  type TripId,
  type WorkerId,
} from '@fangang/kernel';
import { hasDeparted, seatOf, type Trip } from '../trip/trip';
import type { PassWindow } from './pass-window.rules';

/** 乘车凭证: the signed right to one seat on one trip, no name in it. UNSIGNED is its blank. */
export interface Pass {
  readonly id: PassId;
  readonly status: 'UNSIGNED' | 'ISSUED' | 'USED_BOARD' | 'USED_ARRIVE' | 'REVOKED' | 'SUPERSEDED';
  /** 16 hex digits: what a scan and the revocation list name. */
  readonly rid: string;
  readonly keyId: string;
  /** What the QR code says. */
  readonly text: string;
  readonly tripId: TripId | null;
  readonly placementId: PlacementId | null;
  readonly workerId: WorkerId | null;
  readonly epoch: number;
  readonly seatNo: number;
  readonly notBefore: Instant | null;
  readonly expires: Instant | null;
  readonly revokedAt: Instant | null;
  readonly areas: readonly string[];
}
/** As people see it: ACTIVE and EXPIRED come with time alone. */
export type PassState = Exclude<Pass['status'], 'UNSIGNED'> | 'ACTIVE' | 'EXPIRED';

interface OfPass {
  readonly passId: PassId;
  readonly tripId: TripId;
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly seatNo: number;
}
/** More than the event says: rid, text, epoch, areas. */
export interface PassIssued extends OfPass, PassWindow {
  readonly type: 'PassIssued';
  readonly keyId: string;
  readonly rid: string;
  readonly text: string;
  readonly epoch: number;
  readonly areas: readonly string[];
}
/** `superseded`: another pass took its place 已换发. */
export interface PassRevoked extends OfPass {
  readonly type: 'PassRevoked';
  readonly reasonCode: string;
  readonly superseded: boolean;
  readonly at: Instant;
}
/** In house. */
export interface PassUsed {
  readonly type: 'PassUsed';
  readonly passId: PassId;
  readonly direction: 'BOARD' | 'ARRIVE';
}
export type PassFact = PassIssued | PassRevoked | PassUsed;

export const blankPass = (id: PassId): Pass => ({
  id,
  status: 'UNSIGNED',
  rid: '',
  keyId: '',
  text: '',
  tripId: null,
  placementId: null,
  workerId: null,
  epoch: 0,
  seatNo: 0,
  notBefore: null,
  expires: null,
  revokedAt: null,
  areas: [],
});

/** What was signed before the unit opened. */
export interface SignedPass extends PassWindow {
  readonly rid: string;
  readonly keyId: string;
  readonly text: string;
  readonly seatNo: number;
}
/** The last a person is cleared, as health said it; null when it said no, or nothing. */
export interface Ticket {
  readonly placementId: PlacementId;
  readonly clearedUntil: Instant | null;
  /** What the window must be by the rules now. */
  readonly window: PassWindow;
  readonly signed: SignedPass;
}
export type CannotIssue = Refusal<'INVALID_TRANSITION' | 'TRIP_DEPARTED' | 'NOT_ON_MANIFEST' | 'NOT_CLEARED' | 'STALE_VERSION'>;

/**
 * Issues the pass of an assigned seat to someone cleared beyond departure. What was signed for another seat or another hour than holds
 * now is refused `STALE_VERSION`, never handed out. A seat that has a pass gets no second one: revoke or supersede first.
 */
export const issuePass = (
  pass: Pass,
  trip: Trip,
  { placementId, clearedUntil, window, signed }: Ticket,
): Decision<PassIssued, CannotIssue> => {
  if (pass.status !== 'UNSIGNED') return refuse('INVALID_TRANSITION', { from: pass.status, to: 'ISSUED' });
  if (hasDeparted(trip)) return refuse('TRIP_DEPARTED', { at: trip.departedAt ?? '' });
  const seat = seatOf(trip, placementId);
  if (!seat || seat.state !== 'ASSIGNED') return refuse('NOT_ON_MANIFEST');
  if (seat.passId) return refuse('INVALID_TRANSITION', { from: 'ISSUED', to: 'ISSUED' });
  if (!trip.departAt || !clearedUntil || clearedUntil <= trip.departAt) return refuse('NOT_CLEARED');
  const { rid, keyId, text, seatNo, notBefore, expires } = signed;
  if (seatNo !== seat.seatNo || notBefore !== window.notBefore || expires !== window.expires) return refuse('STALE_VERSION');
  const { workerId, epoch } = seat;
  return accept({
    type: 'PassIssued',
    passId: pass.id,
    tripId: trip.id,
    placementId,
    workerId,
    seatNo,
    notBefore,
    expires,
    keyId,
    rid,
    text,
    epoch,
    areas: trip.areas,
  });
};

/** 作废, or 换发 when another takes its place. A pass of someone who has arrived is over. */
export const revokePass = (
  pass: Pass,
  { reasonCode, superseded, at }: { readonly reasonCode: string; readonly superseded: boolean; readonly at: Instant },
): Decision<PassRevoked, Refusal<'INVALID_TRANSITION'>> => {
  const { id, status, tripId, placementId, workerId, seatNo } = pass;
  if (!(status === 'ISSUED' || status === 'USED_BOARD') || !tripId || !placementId || !workerId) {
    return refuse('INVALID_TRANSITION', { from: status, to: superseded ? 'SUPERSEDED' : 'REVOKED' });
  }
  return accept({ type: 'PassRevoked', passId: id, tripId, placementId, workerId, seatNo, reasonCode, superseded, at });
};

/** A scan that was accepted used the pass; what was revoked or used stays what it is. */
export const usePass = (pass: Pass, direction: 'BOARD' | 'ARRIVE'): Decision<PassUsed, Refusal<'INVALID_TRANSITION'>> => {
  const to = direction === 'BOARD' ? 'USED_BOARD' : 'USED_ARRIVE';
  const from = direction === 'BOARD' ? ['ISSUED'] : ['ISSUED', 'USED_BOARD'];
  return from.includes(pass.status)
    ? accept({ type: 'PassUsed', passId: pass.id, direction })
    : refuse('INVALID_TRANSITION', { from: pass.status, to });
};

/** ISSUED 已签发 becomes ACTIVE 可用 and EXPIRED 已过期 by the clock. */
export const passState = ({ status, notBefore, expires }: Pass, now: Instant): PassState | undefined => {
  if (status === 'UNSIGNED') return undefined;
  if (status !== 'ISSUED') return status;
  return expires !== null && now >= expires ? 'EXPIRED' : notBefore !== null && now >= notBefore ? 'ACTIVE' : 'ISSUED';
};

export const evolvePass = (pass: Pass, fact: PassFact): Pass => {
  switch (fact.type) {
    case 'PassIssued': {
      const { tripId, placementId, workerId, seatNo, notBefore, expires, keyId, rid, text, epoch, areas } = fact;
      return { ...pass, status: 'ISSUED', tripId, placementId, workerId, seatNo, notBefore, expires, keyId, rid, text, epoch, areas };
    }
    case 'PassRevoked':
      return { ...pass, status: fact.superseded ? 'SUPERSEDED' : 'REVOKED', revokedAt: fact.at };
    case 'PassUsed':
      return { ...pass, status: fact.direction === 'BOARD' ? 'USED_BOARD' : 'USED_ARRIVE' };
  }
};
