import type { PolicyValues } from '@fangang/policy';
import type { Candidate } from '../candidate/candidate';
import type { MatchOpening } from '../opening/match-opening';

/** Policy row `score.weights` in force: points that each part can give, at most 10,000 together (ours). */
export type ScoreWeights = PolicyValues['score.weights'];

/** What speaks for a pair. OLD_EMPLOYER 老东家: worked there, or is called back by name. */
export type ScorePart = 'SKILL' | 'WAGE' | 'DISTANCE' | 'OLD_EMPLOYER';

/** One part of a score: points given of the points that it could give. */
export interface ScoredPart {
  readonly part: ScorePart;
  readonly points: number;
  readonly of: number;
}
/** How well a pair fits, and by what. */
export interface Score {
  /** 1 … 10,000 points. */
  readonly score: number;
  readonly parts: readonly ScoredPart[];
}

/** Share of a part in quarters, so that points stay whole and nobody argues about the third digit. */
const skill = ({ wish }: Candidate, { occupationCode }: MatchOpening): number => {
  const years = wish?.skills.find((own) => own.occupationCode === occupationCode)?.years;
  return years === undefined ? 0 : years >= 3 ? 4 : years >= 1 ? 3 : 2;
};
const wage = ({ wish }: Candidate, { wageMinFen, wageMaxFen }: MatchOpening): number => {
  const floor = wish?.wageFloorFen ?? null;
  return floor === null ? 2 : wageMinFen >= floor ? 4 : wageMaxFen > floor ? 2 : 1;
};
/** The place that he named; without one the nearer the better: county, city, province. */
const nearness = ({ wish, villageCode }: Candidate, { divisionCode }: MatchOpening): number => {
  const wanted = wish?.destinationCodes ?? [];
  if (wanted.length > 0) return wanted.some((code) => divisionCode.startsWith(code)) ? 4 : 0;
  const shares = [6, 4, 2].findIndex((length) => divisionCode.slice(0, length) === villageCode.slice(0, length));
  return shares < 0 ? 0 : 4 - shares;
};
const oldEmployer = ({ wish, workerId }: Candidate, { siteId, employerId, recallWorkerIds }: MatchOpening): number =>
  wish?.lastSiteId === siteId || recallWorkerIds.includes(workerId) ? 4 : wish?.lastEmployerId === employerId ? 3 : 0;

/** How well an eligible pair fits, part by part. Eligibility is asked before; a score never makes up for a filter. */
export const scoreOf = (candidate: Candidate, opening: MatchOpening, weights: ScoreWeights): Score => {
  const part = (name: ScorePart, quarters: number, of: number): ScoredPart => ({ part: name, points: Math.floor((of * quarters) / 4), of });
  const parts = [
    part('SKILL', skill(candidate, opening), weights.skill),
    part('WAGE', wage(candidate, opening), weights.wage),
    part('DISTANCE', nearness(candidate, opening), weights.nearness),
    part('OLD_EMPLOYER', oldEmployer(candidate, opening), weights.formerEmployer),
  ];
  return {
    score: Math.max(
      1,
      parts.reduce((sum, { points }) => sum + points, 0),
    ),
    parts,
  };
};

/** What speaks for a pair: parts with more than half of their points. */
export const plusOf = ({ parts }: Score): readonly ScorePart[] => parts.filter(({ points, of }) => points * 2 > of).map(({ part }) => part);

/** What speaks against it: wishes met by less than half. Not to be from the old employer is nothing against anybody. */
export const minusOf = ({ parts }: Score): readonly ScorePart[] =>
  parts.filter(({ part, points, of }) => part !== 'OLD_EMPLOYER' && points * 2 < of).map(({ part }) => part);
