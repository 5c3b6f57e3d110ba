import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { counter, id, sha256 } from '../primitives';

/** The list of those on board is frozen at departure, with its hash. */
export const ManifestFrozen = defineEvent({
  type: 'ManifestFrozen',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ tripId: id('trp'), manifestHash: sha256, seated: counter, boarded: counter }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    manifestHash: 'sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f',
    seated: 24,
    boarded: 24,
  },
});
export type ManifestFrozen = EventOf<typeof ManifestFrozen>;
