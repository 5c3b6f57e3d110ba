/** State of a pass 乘车凭证. */
export const passStates = ['ISSUED', 'ACTIVE', 'USED_BOARD', 'USED_ARRIVE', 'REVOKED', 'EXPIRED', 'SUPERSEDED'] as const;
export type PassState = (typeof passStates)[number];

/** Verdict of the verifier (reliability.md §5.3); the words are `PASS_` + verdict. */
export const verdicts = [
  'VALID',
  'VALID_STALE_LIST',
  'REVOKED',
  'EXPIRED',
  'NOT_YET',
  'WRONG_TRIP',
  'ALREADY_USED',
  'FORGED',
  'UNKNOWN_KEY',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Verdicts that let a person aboard, if the rest of the gate does. */
export const boardableVerdicts = ['VALID', 'VALID_STALE_LIST'] as const;
export type BoardableVerdict = (typeof boardableVerdicts)[number];

/** What a scan is for. */
export const scanDirections = ['BOARD', 'ARRIVE', 'CHECK'] as const;
export type ScanDirection = (typeof scanDirections)[number];

/** Flags of a scan: facts beside the verdict, never instead of it. */
export const scanFlags = ['DUPLICATE', 'AFTER_REVOCATION', 'NOT_ON_MANIFEST', 'SEAT_DIFFERS', 'CLOCK_BEHIND', 'LIST_AGE'] as const;
export type ScanFlag = (typeof scanFlags)[number];
