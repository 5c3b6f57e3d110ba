/** Licence 证照 (code list ours, domain.md §6): driving classes and special operations. */
export const licences = [
  'DRIVING_A1',
  'DRIVING_A2',
  'DRIVING_B1',
  'DRIVING_B2',
  'DRIVING_C1',
  'ELECTRICIAN',
  'WELDER',
  'HEIGHT',
  'FORKLIFT',
  'CRANE',
  'BOILER',
  'OTHER',
] as const;
export type Licence = (typeof licences)[number];
