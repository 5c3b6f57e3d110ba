import { type Instant, type PolicyId, canonicalText } from '@fangang/kernel';
import type { Candidate } from '../candidate/candidate';
import type { MinAgeRow } from '../candidate/eligibility.rules';
import type { MatchOpening } from '../opening/match-opening';
import type { ScoreWeights } from '../score/score.rules';

/** An opening in a run, with the places that no placement holds. */
export interface RunOpening {
  readonly opening: MatchOpening;
  readonly places: number;
}

/**
 * All that a run's answer depends on, and nothing else: kept with the run, so that it can be solved again anywhere (algorithms.md 3.4).
 * Codes and ids only.
 */
export interface RunInput {
  readonly format: 1;
  /** Version of the solver, as its result names it. */
  readonly engine: string;
  readonly mode: 'mostPlaced' | 'maxWeight';
  readonly seed: number;
  /** Business time of the snapshot. */
  readonly at: Instant;
  readonly weights: ScoreWeights;
  readonly minAge: MinAgeRow;
  readonly policyIds: readonly PolicyId[];
  /** TO_PLACE and without an active placement; by id. */
  readonly candidates: readonly Candidate[];
  /** Open now; by id. */
  readonly openings: readonly RunOpening[];
}

const by =
  <T>(key: (row: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** The snapshot in its one order: rows by id, policy rows by id. Whoever gathers it need not care for order. */
export const sealInput = (input: RunInput): RunInput => ({
  ...input,
  policyIds: [...input.policyIds].sort(),
  candidates: [...input.candidates].sort(by(({ workerId }) => workerId)),
  openings: [...input.openings].sort(by(({ opening }) => opening.openingId)),
});

/** The text whose SHA-256 is the run's `inputHash`. */
export const inputText = (input: RunInput): string => canonicalText(sealInput(input));

/** True when a row of the snapshot still says what the living one says. */
export const isUnchanged = <T extends Candidate | MatchOpening>(then: T, now: T): boolean => canonicalText(then) === canonicalText(now);
