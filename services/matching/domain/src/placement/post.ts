import { type Day, type Decision, type Instant, type Refusal, accept, at, dayOf, plusDays, refuse } from '@fangang/kernel';
import type { Placement, PlacementRetained, PlacementReturned, PlacementStarted } from './placement';
import { noWay, parties, standsIn } from './step';

type NoWay = Refusal<'INVALID_TRANSITION'>;

/**
 * 已到岗: by the handover's row or the employer's word, whichever comes first; the second finds nothing to do.
 * Who travels by himself or stays near home comes without a coach, straight from CONFIRMED.
 * `retentionDays`: policy row `retention.days` (ours), the days until he counts as settled.
 */
export const start = (
  placement: Placement,
  { on, retentionDays }: { readonly on: Day; readonly retentionDays: number },
): Decision<PlacementStarted, NoWay> => {
  const byHimself = standsIn(placement, 'CONFIRMED') && placement.request?.travelMode !== 'ORGANISED';
  if (!byHimself && !standsIn(placement, 'ARRIVED')) return noWay(placement, 'ON_POST');
  const departureChannel = placement.request?.travelMode ?? 'ORGANISED';
  return accept({ type: 'PlacementStarted', ...parties(placement), on, retainAt: at(plusDays(on, retentionDays)), departureChannel });
};

/** 稳岗: still there after `retention.days`. A timer that comes early, twice or after his return changes nothing. */
export const retain = (placement: Placement, now: Instant): Decision<PlacementRetained, NoWay> =>
  standsIn(placement, 'ON_POST') && placement.retainAt !== null && now >= placement.retainAt
    ? accept({ type: 'PlacementRetained', ...parties(placement), on: dayOf(now) })
    : noWay(placement, 'RETAINED');

/** 返乡: back from the post, by the employer's or the village's word; the place is free again. */
export const goHome = (
  placement: Placement,
  { on, reasonCode }: { readonly on: Day; readonly reasonCode: string | null },
): Decision<PlacementReturned, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (!standsIn(placement, 'ARRIVED', 'ON_POST', 'RETAINED')) return noWay(placement, 'RETURNED');
  if (reasonCode === null) return refuse('REASON_REQUIRED');
  return accept({ type: 'PlacementReturned', ...parties(placement), on, reasonCode });
};
