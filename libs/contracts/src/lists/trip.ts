/** State of a trip 班次. */
export const tripStates = [
  'DRAFT',
  'PLANNED',
  'ORIGIN_APPROVED',
  'NOTIFIED',
  'DEST_ACCEPTED',
  'FILED',
  'BOARDING',
  'DEPARTED',
  'ARRIVED',
  'HANDED_OVER',
  'CLOSED',
  'CANCELLED',
  'DIVERTED',
  'TURNED_BACK',
] as const;
export type TripState = (typeof tripStates)[number];

/** Trip scope: origin and destination differ in the first 2 digits, in the first 4, or in neither. */
export const tripScopes = ['INTER_PROVINCE', 'INTER_CITY', 'IN_CITY'] as const;
export type TripScope = (typeof tripScopes)[number];

/** Steps that the policy row `trip.approvals` may demand, in order. */
export const tripApprovals = ['ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED'] as const;
export type TripApproval = (typeof tripApprovals)[number];

/** What a handover row says of a person: 到岗, 接收后隔离, 未到. */
export const handoverOutcomes = ['ON_POST', 'RECEIVED_ISOLATING', 'MISSING'] as const;
export type HandoverOutcome = (typeof handoverOutcomes)[number];
