/** 证照 that an opening may ask for (code list ours): driving classes and special operations. */
export type Licence =
  | 'DRIVING_A1'
  | 'DRIVING_A2'
  | 'DRIVING_B1'
  | 'DRIVING_B2'
  | 'DRIVING_C1'
  | 'ELECTRICIAN'
  | 'WELDER'
  | 'HEIGHT'
  | 'FORKLIFT'
  | 'CRANE'
  | 'BOILER'
  | 'OTHER';
