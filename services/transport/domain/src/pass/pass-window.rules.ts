import { instantOf, msOf, plusHours, refuse, type Instant, type Refusal } from '@fangang/kernel';
import type { PolicyValues } from '@fangang/policy';

/** Rows `pass.opensBefore` and `pass.validAfter` (ours; to confirm with dispatchers). Seven days are the format's own limit. */
export interface PassRule {
  readonly opensBefore: PolicyValues['pass.opensBefore'];
  readonly validAfter: PolicyValues['pass.validAfter'];
}
/** Instants on the whole second: the bytes carry Unix seconds. */
export interface PassWindow {
  readonly notBefore: Instant;
  readonly expires: Instant;
}

const onTheSecond = (instant: Instant): Instant => instantOf(Math.floor(msOf(instant) / 1000) * 1000);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * notBefore = planned departure − opensBefore; expires = planned arrival + validAfter, never more than maxDays after notBefore. Signing
 * earlier than expires − maxDays is refused `PASS_NOT_YET {from}`, so that no pass outlives its key.
 */
export const passWindow = (
  trip: { readonly departAt: Instant; readonly arriveBy: Instant },
  issuedAt: Instant,
  { opensBefore, validAfter }: PassRule,
): { readonly ok: true; readonly window: PassWindow } | { readonly ok: false; readonly refusal: Refusal<'PASS_NOT_YET'> } => {
  const notBefore = onTheSecond(plusHours(trip.departAt, -opensBefore.hours));
  const longest = validAfter.maxDays * 24;
  const expires = onTheSecond(earlier(plusHours(trip.arriveBy, validAfter.hours), plusHours(notBefore, longest)));
  const from = plusHours(expires, -longest);
  return issuedAt < from ? refuse('PASS_NOT_YET', { from }) : { ok: true, window: { notBefore, expires } };
};
