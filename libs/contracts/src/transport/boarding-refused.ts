import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { code } from '../primitives';
import { holder } from './transport.fields';

/** A person was not let aboard; NOT_CLEARED covers fever. Never a no-show. */
export const BoardingRefused = defineEvent({
  type: 'BoardingRefused',
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
    reasonCode: 'NOT_CLEARED',
  },
});
export type BoardingRefused = EventOf<typeof BoardingRefused>;
