import { reacts } from '@fangang/messaging';

/** The employer's words on one candidate, in the order in which he said them. */
export const candidacies = reacts('matching.candidacies', 'strict');
