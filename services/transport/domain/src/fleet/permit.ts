import { dayOf, plusDays, refuse, type Day, type Instant, type Refusal } from '@fangang/kernel';

/** 道路运输证, 行驶证/年检, 承运人责任险; driver: 驾驶证 A1, 从业资格证 (list to confirm with a transport bureau). */
export const requiredVehiclePermits = ['ROAD_TRANSPORT', 'INSPECTION', 'LIABILITY_INSURANCE'] as const;
export const requiredDriverPermits = ['LICENCE_A1', 'QUALIFICATION'] as const;
export type PermitKind = (typeof requiredVehiclePermits)[number] | (typeof requiredDriverPermits)[number];

/** One dated permit; half-open days, like every period of the house: `validTo` is the first day on which it no longer holds. */
export interface Permit {
  readonly kind: PermitKind;
  readonly number: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly revoked: boolean;
}
export type PermitState = 'VALID' | 'EXPIRING' | 'EXPIRED' | 'REVOKED' | 'NOT_YET';

/** A permit on a day; EXPIRING in its last 30 days (ours). */
export const permitState = ({ validFrom, validTo, revoked }: Permit, on: Day): PermitState =>
  revoked ? 'REVOKED' : on < validFrom ? 'NOT_YET' : on >= validTo ? 'EXPIRED' : plusDays(on, 30) >= validTo ? 'EXPIRING' : 'VALID';

const covers = (permit: Permit, from: Day, to: Day): boolean => !permit.revoked && permit.validFrom <= from && to < permit.validTo;

/**
 * Each required kind must cover the whole span, first stop to planned arrival; there is no override. A kind of which there is no permit
 * at all is a gap in the papers, not an expiry: `TRIP_INCOMPLETE`.
 */
export const permitRefusal = (
  permits: readonly Permit[],
  required: readonly PermitKind[],
  span: { readonly from: Instant; readonly to: Instant },
): Refusal<'PERMIT_EXPIRED' | 'TRIP_INCOMPLETE'> | undefined => {
  const [from, to] = [dayOf(span.from), dayOf(span.to)];
  for (const kind of required) {
    const ofKind = permits.filter((permit) => permit.kind === kind);
    if (ofKind.some((permit) => covers(permit, from, to))) continue;
    const last = ofKind
      .map(({ validTo }) => validTo)
      .sort()
      .at(-1);
    return last === undefined
      ? refuse('TRIP_INCOMPLETE', { fields: `permit.${kind}` }).refusal
      : refuse('PERMIT_EXPIRED', { kind, validTo: last }).refusal;
  }
  return undefined;
};
