import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { ended, placementIds } from './matching.fields';

/** Nobody answered in time 已逾期; the place is free. */
export const PlacementLapsed = defineEvent({
  type: 'PlacementLapsed',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...ended }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 0,
    from: 'OFFERED',
    reasonCode: 'OFFER_EXPIRED',
  },
});
export type PlacementLapsed = EventOf<typeof PlacementLapsed>;
