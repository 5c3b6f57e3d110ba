/** State of a record in the register 台账. */
export const recordStates = ['ACTIVE', 'MERGED', 'ARCHIVED', 'ERASED'] as const;
export type RecordState = (typeof recordStates)[number];

/** How a record came into the register. */
export const registrationChannels = ['FORM', 'IMPORT', 'API', 'KIN'] as const;
export type RegistrationChannel = (typeof registrationChannels)[number];
