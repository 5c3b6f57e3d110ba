import type { Candidate } from '../candidate/candidate';
import type { MatchOpening } from '../opening/match-opening';
import { aCandidate, anOpening, clock, minAge, openingId, workerId } from '../placement/placement.builders';
import type { RunInput } from './run-input';

/** A run of so many people to openings of so many places each, at 05:00. */
export const aRun = (people: number, places: readonly number[], over: Partial<RunInput> = {}): RunInput => ({
  format: 1,
  engine: 'assignment/1',
  mode: 'mostPlaced',
  seed: 7,
  at: clock(5),
  weights: { skill: 4000, wage: 2000, nearness: 2000, formerEmployer: 2000 },
  minAge,
  policyIds: [],
  candidates: Array.from({ length: people }, (_, i): Candidate => aCandidate({ workerId: workerId(i + 1) })),
  openings: places.map((n, j) => ({ opening: anOpening({ openingId: openingId(j + 1) }) as MatchOpening, places: n })),
  ...over,
});
