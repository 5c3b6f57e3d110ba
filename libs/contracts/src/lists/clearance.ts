/** State of a clearance 放行结论 inside the health enclave; outside only yes or no is known. */
export const clearanceStates = ['DECLARED', 'CHECKED', 'CLEARED', 'HELD', 'REFERRED'] as const;
export type ClearanceState = (typeof clearanceStates)[number];

/** What a clearance satisfies of what a corridor may ask. */
export const clearanceConditions = ['TEMPERATURE', 'DECLARATION_14D', 'CERTIFICATE_LOCAL'] as const;
export type ClearanceCondition = (typeof clearanceConditions)[number];
