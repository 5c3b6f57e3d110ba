/** Age band: all that leaves worker-registry of a birth date. 16_17 may do no hazardous work; UNDER_16 none. */
export const ageBands = ['UNDER_16', '16_17', '18_49', '50_59', '60_PLUS'] as const;
export type AgeBand = (typeof ageBands)[number];
