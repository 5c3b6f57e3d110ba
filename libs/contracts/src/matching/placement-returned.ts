import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { atThePost, placementIds } from './matching.fields';

/** The worker left the post and came home 返乡. */
export const PlacementReturned = defineEvent({
  type: 'PlacementReturned',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...atThePost }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 1,
    on: '2020-04-30',
    reasonCode: 'CONTRACT_ENDED',
  },
});
export type PlacementReturned = EventOf<typeof PlacementReturned>;
