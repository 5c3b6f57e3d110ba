import { type Instant, type Refusal, refuse } from '@fangang/kernel';
import type { MatchOpening } from '../opening/match-opening';
import type { Candidate } from './candidate';
import { type Ineligibility, type MinAgeRow, ineligibilities, personalReasons, reasonsAgainst } from './eligibility.rules';

/** The one change that would help most: which filter (or pair of filters, or the end of a hold), and how many openings it opens. */
export interface Relaxation {
  readonly filters: readonly Ineligibility[];
  readonly openings: number;
  /** End of the hold, when that is what it waits for. */
  readonly until: Instant | null;
}

/** Why nothing fits this person: all reasons met, and the nearest relaxation. */
export interface NotEligible {
  readonly reasons: readonly Ineligibility[];
  readonly relax: Relaxation | null;
}

/** What a person can relax; age and record are no wishes. */
const wishes = new Set<Ineligibility>(['NO_BED', 'DATE', 'DISTANCE', 'WAGE', 'SKILL', 'LICENCE']);

/** Most openings first; of equal ones the filter that stands first in the list of reasons. */
const best = (sets: readonly (readonly Ineligibility[])[]): Relaxation | null => {
  const counts = new Map<string, number>();
  for (const set of sets) if (set.every((reason) => wishes.has(reason))) counts.set(set.join(), (counts.get(set.join()) ?? 0) + 1);
  const rank = (key: string) =>
    key
      .split(',')
      .map((reason) => String(ineligibilities.indexOf(reason as Ineligibility)).padStart(2, '0'))
      .join();
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (rank(a) < rank(b) ? -1 : 1));
  return first ? { filters: first[0].split(',') as Ineligibility[], openings: first[1], until: null } : null;
};

/**
 * Leave one out: the single filter whose removal opens most openings; if no single one does, the best pair (algorithms.md 1.7).
 * Someone who is not in the run at all (survey, record, hold) is told that first: nothing else helps before.
 */
export const whyNothingFits = (candidate: Candidate, openings: readonly MatchOpening[], minAge: MinAgeRow): NotEligible => {
  const personal = personalReasons(candidate);
  if (personal.length > 0) {
    const waits = personal.length === 1 && personal[0] === 'ON_HOLD';
    return { reasons: personal, relax: waits ? { filters: personal, openings: 0, until: candidate.holdReviewAt } : null };
  }
  const sets = openings.map((opening) => reasonsAgainst(candidate, opening, minAge)).filter((set) => set.length > 0);
  const met = new Set(sets.flat());
  const relax = best(sets.filter((set) => set.length === 1)) ?? best(sets.filter((set) => set.length === 2));
  return { reasons: ineligibilities.filter((reason) => met.has(reason)), relax };
};

/** The refusal of one person at one opening; null when he fits. `relax` is what would make him fit here. */
export const refuseIneligible = (
  candidate: Candidate,
  opening: MatchOpening,
  minAge: MinAgeRow,
): { ok: false; refusal: Refusal<'NOT_ELIGIBLE'> } | null => {
  const reasons = reasonsAgainst(candidate, opening, minAge);
  return reasons.length === 0
    ? null
    : refuse('NOT_ELIGIBLE', { reasons: reasons.join(), relax: reasons.filter((reason) => wishes.has(reason)).join() });
};
