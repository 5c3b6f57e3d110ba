import { type OpeningId, type WorkerId, canonicalText } from '@fangang/kernel';
import type { Ineligibility } from '../candidate/eligibility.rules';
import { type Relaxation, whyNothingFits } from '../candidate/relaxation';
import { type ScorePart, type ScoredPart, minusOf, plusOf, scoreOf } from '../score/score.rules';
import type { MatchProblem } from './problem';
import type { RunInput } from './run-input';

/** What a solver answered: its edge per row (−1 none), and why a row without one is without. */
export interface Solved {
  readonly edge: Int32Array;
  readonly explain: (
    row: number,
  ) => { readonly binding: 'NOT_ELIGIBLE' } | { readonly binding: 'OUTBID'; readonly opening: number; readonly points: number };
}

/** 匹配方案, one line: who goes where, and what speaks for and against it. Holds nothing until a person applies it. */
export interface ProposalLine {
  readonly line: number;
  readonly workerId: WorkerId;
  readonly openingId: OpeningId;
  readonly score: number;
  readonly parts: readonly ScoredPart[];
  readonly plus: readonly ScorePart[];
  readonly minus: readonly ScorePart[];
}

/** 未安排: the one binding reason, all filters met where nothing fits, and the nearest relaxation ("might help"). */
export interface UnplacedLine {
  readonly workerId: WorkerId;
  readonly binding: 'NOT_ELIGIBLE' | 'OUTBID';
  readonly reasons: readonly Ineligibility[];
  /** NOT_ELIGIBLE: filters to relax. */
  readonly relax: Relaxation | null;
  /** OUTBID: the opening that was nearest, and the points missing there; one more place there would do too. */
  readonly nearest: { readonly openingId: OpeningId; readonly points: number } | null;
}

/** Everybody of a run, in one of two lists. */
export interface Proposal {
  readonly lines: readonly ProposalLine[];
  readonly unplaced: readonly UnplacedLine[];
}

/** The solver's answer in words: everybody of the run stands in exactly one of the two lists, in the order of the snapshot. */
export const proposalOf = (input: RunInput, problem: MatchProblem, { edge, explain }: Solved): Proposal => {
  const lines: ProposalLine[] = [];
  const unplaced: UnplacedLine[] = [];
  const openings = input.openings.map(({ opening }) => opening);
  input.candidates.forEach((candidate, row) => {
    const { workerId } = candidate;
    const chosen = input.openings[problem.opening[edge[row] ?? -1] ?? -1]?.opening;
    if (chosen) {
      const scored = scoreOf(candidate, chosen, input.weights);
      const words = { parts: scored.parts, plus: plusOf(scored), minus: minusOf(scored) };
      lines.push({ line: lines.length + 1, workerId, openingId: chosen.openingId, score: scored.score, ...words });
      return;
    }
    const why = explain(row);
    const held = why.binding === 'OUTBID' ? input.openings[why.opening]?.opening : undefined;
    if (why.binding === 'OUTBID' && held) {
      unplaced.push({ workerId, binding: 'OUTBID', reasons: [], relax: null, nearest: { openingId: held.openingId, points: why.points } });
      return;
    }
    const { reasons, relax } = whyNothingFits(candidate, openings, input.minAge);
    unplaced.push({ workerId, binding: 'NOT_ELIGIBLE', reasons, relax, nearest: null });
  });
  return { lines, unplaced };
};

/** The text whose SHA-256 is the run's `resultHash`. */
export const resultText = (proposal: Proposal): string => canonicalText(proposal);

/** How many stayed out, by binding reason and, where nothing fits, by each filter met. */
export const countByReason = ({ unplaced }: Proposal): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  const add = (code: string) => (counts[code] = (counts[code] ?? 0) + 1);
  for (const { binding, reasons } of unplaced) [binding, ...reasons].forEach(add);
  return counts;
};
