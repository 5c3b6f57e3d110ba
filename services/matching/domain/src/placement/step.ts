import { refuse } from '@fangang/kernel';
import type { MadePlacement, Placement, PlacementState } from './placement';

/** True when the placement stands in one of these states; tells the compiler that it was made. */
export const standsIn = <S extends PlacementState>(
  placement: Placement,
  ...states: readonly S[]
): placement is MadePlacement & { readonly state: S } => (states as readonly string[]).includes(placement.state);

/** The refusal of a step that the table of domain.md 3.5 does not list. */
export const noWay = (placement: Placement, to: PlacementState) => refuse('INVALID_TRANSITION', { from: placement.state, to });

/** The part of every fact that says who and where. */
export const parties = ({ placementId, workerId, openingId, siteId, employerId, epoch }: MadePlacement) => ({
  placementId,
  workerId,
  openingId,
  siteId,
  employerId,
  epoch,
});
