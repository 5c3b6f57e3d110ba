/** State of an employer 用人单位. */
export const employerStates = ['REGISTERED', 'VERIFIED', 'SUSPENDED'] as const;
export type EmployerState = (typeof employerStates)[number];
