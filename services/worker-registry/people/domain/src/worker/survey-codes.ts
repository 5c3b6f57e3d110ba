/** 摸排: the one answer of a person that counts on a day. */
export const buckets = ['UNSURVEYED', 'DEPARTED', 'NOT_GOING', 'TO_PLACE'] as const;
/** One of the four. */
export type Bucket = (typeof buckets)[number];

/** 渠道: how someone left. LOCAL 就近就业 prints on its own line. */
export const departureChannels = ['ORGANISED', 'SELF', 'LOCAL'] as const;
/** How one person left. */
export type DepartureChannel = (typeof departureChannels)[number];

/** 范围: in the own county 就近, in the province 省内, beyond it 省外. */
export const distanceBands = ['LOCAL', 'PROVINCE', 'OTHER_PROVINCE'] as const;
/** How far one goes. */
export type DistanceBand = (typeof distanceBands)[number];

/** Why someone stays 暂不外出 (Yunfeng village names two and says five: none is invented). */
export const notGoingReasons = ['START_UP', 'FAMILY_HEALTH', 'OTHER'] as const;
/** One of them. */
export type NotGoingReason = (typeof notGoingReasons)[number];
