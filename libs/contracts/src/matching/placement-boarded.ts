import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { onTheRoad, placementIds } from './matching.fields';

/** The worker is on board 已上车. */
export const PlacementBoarded = defineEvent({
  type: 'PlacementBoarded',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...onTheRoad }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 1,
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    at: '2020-02-20T07:41:00.000+08:00',
  },
});
export type PlacementBoarded = EventOf<typeof PlacementBoarded>;
