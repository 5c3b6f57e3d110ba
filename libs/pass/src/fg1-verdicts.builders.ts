import type { Verdict, VerdictDetail } from './verify-pass';

type Row = readonly [verdict: Verdict | null, details: readonly VerdictDetail[], about: string];

const row = (verdict: Verdict | null, about: string, ...details: readonly VerdictDetail[]): Row => [verdict, details, about];

/** What a verifier must say to each vector, written down by hand (reliability.md §5.3), never computed. */
export const verdictsByName = {
  valid: row('VALID', 'the right trip, the right time, fresh lists'),
  'valid-on-arrival': row('VALID', 'boarded is not arrived: each direction counts once'),
  'valid-at-a-checkpoint': row('VALID', 'a checkpoint chooses no trip'),
  'valid-vehicle': row('VALID', 'the pass of the coach'),
  'valid-in-production': row('VALID', 'demo bit clear, production key'),
  'valid-list-one-second-before-next-update': row('VALID', 'the list is still fresh'),
  'valid-list-at-next-update': row('VALID', 'past means after, not at'),
  'valid-299-seconds-after-expiry': row('VALID', 'clocks may differ by five minutes'),
  'valid-299-seconds-before-its-time': row('VALID', 'clocks may differ by five minutes'),
  'valid-clock-299-seconds-behind': row('VALID', 'clocks may differ by five minutes'),
  'valid-not-on-manifest': row('VALID', 'a detail stands beside the state', 'NOT_ON_MANIFEST'),
  'valid-seat-differs': row('VALID', 'a detail stands beside the state', 'SEAT_DIFFERS'),
  'valid-used-but-only-checked': row('VALID', 'a check uses nothing up'),
  'valid-second-of-two-keys-with-one-id': row('VALID', 'each key is tried, and only its own list counts'),
  'stale-list-one-second-past-next-update': row('VALID_STALE_LIST', 'the next list is due', 'LIST_AGE'),
  'stale-list-missing': row('VALID_STALE_LIST', 'the device has no list of this key', 'LIST_AGE'),
  'stale-trust-list': row('VALID_STALE_LIST', 'the next trust list is due', 'LIST_AGE'),
  'stale-clock-301-seconds-behind': row('VALID_STALE_LIST', 'a clock that is behind never gives green', 'CLOCK_BEHIND'),
  revoked: row('REVOKED', 'its number is in the list'),
  'revoked-before-wrong-trip': row('REVOKED', 'revoked is said before the trip is asked'),
  'wrong-trip': row('WRONG_TRIP', 'genuine, for another coach'),
  'expired-301-seconds-after': row('EXPIRED', 'five minutes and one second too late'),
  'expired-by-signed-time-though-the-clock-is-behind': row('EXPIRED', 'a signed list is younger than the clock claims', 'CLOCK_BEHIND'),
  'not-yet-301-seconds-before': row('NOT_YET', 'five minutes and one second too early'),
  'already-used': row('ALREADY_USED', 'accepted once on this device'),
  'unknown-key': row('UNKNOWN_KEY', 'well made, by nobody we know'),
  'unknown-key-without-a-trust-list': row('UNKNOWN_KEY', 'a device that never synced trusts nobody'),
  'unknown-key-example-in-production': row('UNKNOWN_KEY', 'the private half of the example key is public'),
  'forged-demo-pass-in-production': row('FORGED', 'the demo bit is not that of the mode'),
  'forged-production-pass-in-demo': row('FORGED', 'the demo bit is not that of the mode'),
  'forged-outlives-its-key': row('FORGED', 'no key signs for longer than it is trusted'),
  'no-pass': row(null, 'does not begin with FG1:'),
  'no-pass-newer-format': row(null, 'a later format: update the app'),
} as const;
