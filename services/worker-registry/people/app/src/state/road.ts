import type { PlacementState } from '@fangang/contracts';

/** Steps of a placement on its road; the end states are no step, they stop where they were. */
export const roadSteps = [
  'PROPOSED',
  'OFFERED',
  'ACCEPTED',
  'CONFIRMED',
  'SCHEDULED',
  'BOARDED',
  'ARRIVED',
  'ON_POST',
  'RETAINED',
] as const satisfies readonly PlacementState[];
export type RoadStep = (typeof roadSteps)[number];

/** 1 PROPOSED … 9 RETAINED. */
export const stepOf = (stage: RoadStep): number => roadSteps.indexOf(stage) + 1;
