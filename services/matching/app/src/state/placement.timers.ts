import type { Placement } from '@fangang/matching-domain';
import type { TimerRow } from '@fangang/persistence';

/** Silence ends a placement 已逾期. */
export const placementExpiry = 'matching.placement-expiry';
/** Thirty days at the post 稳岗. */
export const retentionDue = 'matching.retention';

const waits: ReadonlySet<string> = new Set(['PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED']);

/** When somebody has to come back to a placement; while he is SCHEDULED nothing runs out. */
export const placementTimers = (placement: Placement): readonly TimerRow[] => {
  if (placement.state === 'NONE') return [];
  const { placementId: subject, state, epoch, expiresAt, retainAt } = placement;
  return [
    ...(waits.has(state) && expiresAt ? [{ kind: placementExpiry, subject, epoch, dueAt: expiresAt }] : []),
    ...(state === 'ON_POST' && retainAt ? [{ kind: retentionDue, subject, epoch, dueAt: retainAt }] : []),
  ];
};
