/** State of an opening 岗位; PART_FILLED and FILLED follow from the ledger. */
export const openingStates = [
  'DRAFT',
  'SUBMITTED',
  'PUBLISHED',
  'PART_FILLED',
  'FILLED',
  'REJECTED',
  'PAUSED',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type OpeningState = (typeof openingStates)[number];

/** Shift of an opening (ours). */
export const shifts = ['DAY', 'NIGHT', 'ROTATING'] as const;
export type Shift = (typeof shifts)[number];
