import { type Day, type Decision, type Refusal, accept, refuse } from '@fangang/kernel';
import type { Placement, PlacementRetained, PlacementReturned, PlacementStarted } from './placement';
import { noWay, parties, standsIn } from './step';

type NoWay = Refusal<'INVALID_TRANSITION'>;

/**
 * 已到岗: by the handover's row or the employer's word, whichever comes first; the second finds nothing to do.
 * Who travels by himself or stays near home comes without a coach, straight from CONFIRMED.
 */
export const start = (placement: Placement, on: Day): Decision<PlacementStarted, NoWay> => {
  const byHimself = standsIn(placement, 'CONFIRMED') && placement.request?.travelMode !== 'ORGANISED';
  if (!byHimself && !standsIn(placement, 'ARRIVED')) return noWay(placement, 'ON_POST');
  return accept({ type: 'PlacementStarted', ...parties(placement), on, departureChannel: placement.request?.travelMode ?? 'ORGANISED' });
};

/** 稳岗: still there after `retention.days`. */
export const retain = (placement: Placement, on: Day): Decision<PlacementRetained, NoWay> =>
  standsIn(placement, 'ON_POST') ? accept({ type: 'PlacementRetained', ...parties(placement), on }) : noWay(placement, 'RETAINED');

/** 返乡: back from the post, by the employer's or the village's word; the place is free again. */
export const goHome = (
  placement: Placement,
  { on, reasonCode }: { readonly on: Day; readonly reasonCode: string | null },
): Decision<PlacementReturned, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (!standsIn(placement, 'ARRIVED', 'ON_POST', 'RETAINED')) return noWay(placement, 'RETURNED');
  if (reasonCode === null) return refuse('REASON_REQUIRED');
  return accept({ type: 'PlacementReturned', ...parties(placement), on, reasonCode });
};
