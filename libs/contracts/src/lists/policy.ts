/** How rows in force are combined: the most specific scope wins (default), or the strictest value. */
export const policyCombines = ['MOST_SPECIFIC', 'STRICTEST'] as const;
export type PolicyCombine = (typeof policyCombines)[number];

/** State of a policy row 政策条款. */
export const policyStates = ['DRAFT', 'PUBLISHED', 'ENDED'] as const;
export type PolicyState = (typeof policyStates)[number];
