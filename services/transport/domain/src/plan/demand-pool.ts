import type { Day } from '@fangang/kernel';
import type { Demand, Hold } from '../hold/hold';

/** People who may share a coach in the first plan: one gate, or one site when no gate is named. */
export interface DemandGroup {
  readonly destinationCode: string;
  readonly siteId: Demand['siteId'];
  readonly gateId: Demand['gateId'];
  readonly holds: readonly Hold[];
}

/** True when this demand can be met by travelling on that day. */
export const canTravelOn = ({ readyFrom, arriveBy }: Demand, on: Day): boolean => readyFrom <= on && on <= arriveBy;

/** The demand pool of a day: waiting people without a seat, by destination; groups and people in a fixed order. */
export const demandPool = (holds: readonly Hold[], on: Day): readonly DemandGroup[] => {
  const groups = new Map<string, DemandGroup>();
  for (const hold of [...holds].sort((a, b) => (a.placementId < b.placementId ? -1 : 1))) {
    const { demand } = hold;
    if (hold.state !== 'WAITING' || hold.live || !demand || !canTravelOn(demand, on)) continue;
    const { destinationCode, siteId, gateId } = demand;
    const key = `${destinationCode} ${siteId} ${gateId ?? ''}`;
    groups.set(key, { destinationCode, siteId, gateId, holds: [...(groups.get(key)?.holds ?? []), hold] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
