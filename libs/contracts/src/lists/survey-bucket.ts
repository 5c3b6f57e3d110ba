/** Survey bucket 摸排: the one answer of a person that counts on a day. The four add up to the ACTIVE records of every as-of date. */
export const buckets = ['UNSURVEYED', 'DEPARTED', 'NOT_GOING', 'TO_PLACE'] as const;
export type Bucket = (typeof buckets)[number];

/** Who gave the answer: an officer, or the system on a fact of matching. */
export const surveyors = ['OFFICER', 'SYSTEM'] as const;
export type Surveyor = (typeof surveyors)[number];

/** Why someone stays 暂不外出 (CQ): start-up at home, family or health, other. */
export const notGoingReasons = ['START_UP', 'FAMILY_HEALTH', 'OTHER'] as const;
export type NotGoingReason = (typeof notGoingReasons)[number];
