import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { handoverOutcomes } from '../lists/trip';
import { id } from '../primitives';

/** Trip leader and employer signed who came 交接: a row for each person boarded. */
export const HandoverSigned = defineEvent({
  type: 'HandoverSigned',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({
    tripId: id('trp'),
    handoverId: id('hov'),
    siteId: id('site'),
    rows: z.array(z.object({ placementId: id('plc'), outcome: z.enum(handoverOutcomes) })).max(500),
  }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    handoverId: 'hov_01E2J8Z4Q0V9M3T7K5X1C6B8RZ',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    rows: [{ placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB', outcome: 'ON_POST' }],
  },
});
export type HandoverSigned = EventOf<typeof HandoverSigned>;
