/** State of a placement 人岗对接, in the order of the road. */
export const placementStates = [
  'PROPOSED',
  'OFFERED',
  'ACCEPTED',
  'CONFIRMED',
  'SCHEDULED',
  'BOARDED',
  'ARRIVED',
  'ON_POST',
  'RETAINED',
  'DECLINED',
  'LAPSED',
  'RESCINDED',
  'NO_SHOW',
  'RETURNED',
] as const;
export type PlacementState = (typeof placementStates)[number];

/** End states: the worker is free for another placement. */
export const placementEndStates = ['DECLINED', 'LAPSED', 'RESCINDED', 'NO_SHOW', 'RETURNED'] as const;
export type PlacementEndState = (typeof placementEndStates)[number];

/** By whose word an offer was accepted. */
export const acceptors = ['SELF', 'KIN', 'OFFICER'] as const;
export type Acceptor = (typeof acceptors)[number];

/** Who took a placement back. */
export const rescinders = ['WORKER', 'EMPLOYER', 'COUNTY', 'SYSTEM'] as const;
export type Rescinder = (typeof rescinders)[number];

/** Why a worker says no. */
export const declineReasons = ['WAGE', 'DISTANCE', 'DATE', 'FAMILY', 'FEAR', 'OTHER_JOB', 'CHANGED_MIND', 'OTHER'] as const;
export type DeclineReason = (typeof declineReasons)[number];
