import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { code } from '../primitives';
import { holder } from './transport.fields';

/** A person did not come to the coach, by all its devices or by someone's word. */
export const NoShowRecorded = defineEvent({
  type: 'NoShowRecorded',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...holder, reasonCode: code }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    epoch: 1,
    reasonCode: 'NO_SHOW',
  },
});
export type NoShowRecorded = EventOf<typeof NoShowRecorded>;
