import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { explainUnplaced, keysOf, solve } from '@fangang/assignment';
import {
  type Proposal,
  type RunInput,
  buildProblem,
  countByReason,
  inputText,
  proposalOf,
  resultText,
  sealInput,
} from '@fangang/matching-domain';

/** A run's answer with the two hashes that name question and answer, and the question itself, packed for keeping. */
export interface SolvedRun {
  readonly inputHash: string;
  readonly resultHash: string;
  readonly proposal: Proposal;
  readonly notPlacedByReason: Readonly<Record<string, number>>;
  readonly value: number;
  readonly bound: number;
  /** Canonical text of the input, deflated. */
  readonly deflated: Uint8Array;
}

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Solves a recorded input: a pure function of it, so that the same input gives the same two hashes in every process and shape.
 * Heavy; runs in a thread of its own (`SolverThread`).
 * @throws SolverInputError an input that cannot be meant
 */
export const solveRecorded = (recorded: RunInput): SolvedRun => {
  const input = sealInput(recorded);
  const text = inputText(input);
  const problem = buildProblem(input);
  const key = {
    worker: keysOf(
      input.seed,
      input.candidates.map(({ workerId }) => workerId),
    ),
    opening: keysOf(
      input.seed,
      input.openings.map(({ opening }) => opening.openingId),
    ),
  };
  const instance = { ...problem, key };
  const result = solve(instance, { mode: input.mode });
  const proposal = proposalOf(input, problem, { edge: result.edge, explain: explainUnplaced(instance, result) });
  return {
    inputHash: sha256(text),
    resultHash: sha256(resultText(proposal)),
    proposal,
    notPlacedByReason: countByReason(proposal),
    value: result.value,
    bound: result.bound,
    deflated: deflateSync(text),
  };
};
