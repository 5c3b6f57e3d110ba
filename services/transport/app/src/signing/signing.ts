import type { Provider } from '@nestjs/common';
import { DriverContacts } from './driver-contacts';
import { RevocationLists } from './revocation-lists';
import { TrustBundle } from './trust-bundle';
import { VehiclePapers } from './vehicle-papers';

/** What signs and opens; the keys themselves come with the module. */
export const signing: readonly Provider[] = [DriverContacts, RevocationLists, TrustBundle, VehiclePapers];
