import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { code } from '../primitives';
import { passFields } from './transport.fields';

/** A pass counts no more 已作废. */
export const PassRevoked = defineEvent({
  type: 'PassRevoked',
  schemaversion: 1,
  topic: 'fangang.transport.passes',
  carries: 'change',
  subject: ({ passId }) => passId,
  data: z.object({ ...passFields, reasonCode: code }),
  example: {
    passId: 'pas_01E2J8Z4Q0V9M3T7K5X1C6B8RW',
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    seatNo: 7,
    reasonCode: 'SEAT_RELEASED',
  },
});
export type PassRevoked = EventOf<typeof PassRevoked>;
