/** Distance band 范围: near home 就近, in the province 省内, beyond it 省外. */
export const distanceBands = ['LOCAL', 'PROVINCE', 'OTHER_PROVINCE'] as const;
export type DistanceBand = (typeof distanceBands)[number];
