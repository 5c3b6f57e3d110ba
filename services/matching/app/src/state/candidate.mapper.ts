import type { Instant } from '@fangang/kernel';
import type { Candidate } from '@fangang/matching-domain';
import type { CandidateDoc } from './candidate.schema';

/** The registry ranks a person when he says what he would go for; before that he stands last. */
const lastRank = 9;

/** Row → candidate; null while the registry has not spoken of the person. Registered and not yet asked, he is UNSURVEYED. */
export const toCandidate = (doc: CandidateDoc): Candidate | null => {
  const { _id, householdId, villageCode, ageBand, bucket, priorityRank, wish, onHold, holdReviewAt } = doc;
  if (!householdId || !villageCode || !ageBand) return null;
  return {
    workerId: _id,
    householdId,
    villageCode,
    ageBand,
    active: true,
    bucket: bucket ?? 'UNSURVEYED',
    onHold: onHold ?? false,
    holdReviewAt: (holdReviewAt ?? null) as Instant | null,
    priorityRank: priorityRank ?? lastRank,
    wish: wish ?? null,
  };
};
