import type { Trip } from '../../data/trips';

export interface TripStep {
  readonly state: Trip['state'];
  readonly is: 'done' | 'now' | 'ahead';
  /** When, where the trip wrote it down. */
  readonly at: string | null;
}

type About = Pick<Trip, 'state' | 'approvals' | 'boardingOpenedAt' | 'departedAt' | 'arrivedAt' | 'handover'>;

const ends: readonly Trip['state'][] = ['CANCELLED', 'DIVERTED', 'TURNED_BACK'];

/** The road of a trip with the approvals that its policy row lists, and how far it is. A trip that ended early shows that end alone behind its draft. */
export const stepsOf = ({ state, approvals, boardingOpenedAt, departedAt, arrivedAt, handover }: About): readonly TripStep[] => {
  if (ends.includes(state))
    return [
      { state: 'DRAFT', is: 'done', at: null },
      { state, is: 'now', at: null },
    ];
  const road: readonly Trip['state'][] = ['DRAFT', 'PLANNED', ...approvals, 'BOARDING', 'DEPARTED', 'ARRIVED', 'HANDED_OVER', 'CLOSED'];
  const times: Partial<Record<Trip['state'], string | null>> = {
    BOARDING: boardingOpenedAt,
    DEPARTED: departedAt,
    ARRIVED: arrivedAt,
    HANDED_OVER: handover?.employerSignedAt ?? null,
  };
  const here = road.indexOf(state);
  return road.map((step, i) => ({ state: step, is: i < here ? 'done' : i === here ? 'now' : 'ahead', at: times[step] ?? null }));
};
