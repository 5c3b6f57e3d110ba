import { type Decision, type Instant, type Refusal, accept, refuse } from '@fangang/kernel';
import type { Placement, PlacementLapsed, PlacementRescinded, PlacementState, Rescinder } from './placement';
import { noWay, parties, standsIn } from './step';

const lapseReasons: Partial<Record<PlacementState, string>> = {
  PROPOSED: 'NOT_OFFERED',
  OFFERED: 'NO_ANSWER',
  ACCEPTED: 'EMPLOYER_SILENT',
  CONFIRMED: 'START_PASSED',
};

/** 已逾期: nobody acted in time. A timer that comes early, twice or after another step changes nothing. */
export const lapse = (placement: Placement, now: Instant): Decision<PlacementLapsed, Refusal<'INVALID_TRANSITION'>> => {
  if (!standsIn(placement, 'PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED') || placement.expiresAt === null || now < placement.expiresAt)
    return noWay(placement, 'LAPSED');
  return accept({
    type: 'PlacementLapsed',
    ...parties(placement),
    from: placement.state,
    reasonCode: lapseReasons[placement.state] ?? 'EXPIRED',
  });
};

/** 已撤回: by the worker, the employer, the county or the system, while he is not on board; later people sort it out. */
export const rescind = (
  placement: Placement,
  { by, reasonCode }: { readonly by: Rescinder; readonly reasonCode: string | null },
): Decision<PlacementRescinded, Refusal<'INVALID_TRANSITION' | 'PLACEMENT_ABOARD' | 'REASON_REQUIRED'>> => {
  if (standsIn(placement, 'BOARDED', 'ARRIVED', 'ON_POST', 'RETAINED')) return refuse('PLACEMENT_ABOARD', { state: placement.state });
  if (!standsIn(placement, 'PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED')) return noWay(placement, 'RESCINDED');
  if (reasonCode === null) return refuse('REASON_REQUIRED');
  return accept({ type: 'PlacementRescinded', ...parties(placement), from: placement.state, by, reasonCode });
};
