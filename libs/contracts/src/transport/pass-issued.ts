import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { instant } from '../primitives';
import { passFields } from './transport.fields';

/** A pass 乘车凭证 was signed for a seat; `keyId` is the signing key's first four bytes in hex. */
export const PassIssued = defineEvent({
  type: 'PassIssued',
  schemaversion: 1,
  topic: 'fangang.transport.passes',
  carries: 'change',
  subject: ({ passId }) => passId,
  data: z.object({ ...passFields, notBefore: instant, expires: instant, keyId: z.string().regex(/^[0-9a-f]{8}$/) }),
  example: {
    passId: 'pas_01E2J8Z4Q0V9M3T7K5X1C6B8RW',
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    seatNo: 7,
    notBefore: '2020-02-20T02:00:00.000+08:00',
    expires: '2020-02-21T12:00:00.000+08:00',
    keyId: '0cebf1bc',
  },
});
export type PassIssued = EventOf<typeof PassIssued>;
