import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { ended, placementIds } from './matching.fields';

/** The worker did not come to the coach 未上车; the place is free. */
export const PlacementNoShow = defineEvent({
  type: 'PlacementNoShow',
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
    epoch: 1,
    from: 'SCHEDULED',
    reasonCode: 'NO_SHOW',
  },
});
export type PlacementNoShow = EventOf<typeof PlacementNoShow>;
