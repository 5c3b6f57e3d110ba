import { expiresAt, type Opening } from '@fangang/employer-demand-domain';
import type { Timers } from '@fangang/persistence';

/** The last day of an opening is over 截止. */
export const openingExpiry = 'employer-demand.opening-expiry';

export const openingTimers: Timers<Opening> = (opening) => {
  const dueAt = isLive(opening) ? expiresAt(opening) : null;
  return dueAt ? [{ kind: openingExpiry, subject: opening.openingId, epoch: 0, dueAt }] : [];
};

/** It takes people, or may again. */
export const isLive = ({ state }: Opening): boolean => state === 'PUBLISHED' || state === 'PAUSED';
